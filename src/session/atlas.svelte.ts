import type { Cue } from '../index/cue.ts';
import type { Change } from '../index/difference.ts';
import type { Filter } from '../index/filter.ts';
import type { FrameId } from '../place/frame.ts';
import type { Grouping } from '../index/matrix.ts';
import type { UnitId } from '../text/unit.ts';
import type { PlaceId } from '../place/place.ts';
import type { ReferenceList } from '../index/silence.ts';
import type { Lang } from '../messages/lang.ts';
import { onQuestion } from './on-question.ts';
import { encodeView } from './encode-view.ts';
import { historyMemoryOf, readHistoryMemory, type HistoryMemory } from './history-memory.ts';
import * as next from './next-view.ts';
import { AtlasState } from './atlas-state.svelte.ts';
import type { DraftStep, HeadlineKind, BriefingSource, Panel, View } from './view.ts';
import type { ProjectionId } from '../place/projection-id.ts';

/** The atlas with all that a reader can do: a verb changes the address and nothing else. */
export class Atlas extends AtlasState {
  /**
   * Opens a place's card, or in a briefing shows what is said of it. What was read and where the map
   * looked is kept in mind for `release`.
   */
  pick(place: PlaceId): void {
    const { view } = this;
    if (this.presenting) {
      this.#change(onQuestion(view, place, this.passages));
      return;
    }
    if (place !== view.place) this.showImplied(false);
    this.#go(next.withPlace(view, place, this), historyMemoryOf(view, this.#memory));
  }

  /** Closes the card or the search, or lets go of the place while reading or presenting, which goes on where it was. */
  release(): void {
    const { place, query, back } = this.view;
    if (place === undefined && query === undefined) return;
    if (!this.presenting) this.#go(next.withoutPlace(this.view, this.#memory, this));
    else if (back) this.#change(next.afterQuestion(this.view, back));
  }

  /** Lays another place beside the picked one. */
  compare(and: PlaceId): void {
    this.#go({ ...this.view, and });
  }

  /** Lays another text beside this one; `undefined`: shows this one alone again. */
  compareWith(other: string | undefined): void {
    this.#go(other === undefined ? next.alone(this.view) : next.withText(this.view, other));
  }

  /** Of two texts, keeps the places that fared so. */
  setChanges(changes: readonly Change[]): void {
    const { changes: _, ...rest } = this.view;
    this.#change(changes.length > 0 ? { ...rest, changes } : rest);
  }

  /** Reads a unit; the picked place stays in view, or another comes into it. */
  read(unit: UnitId, place = this.view.place): void {
    this.#go(next.withUnit(this.view, unit, place, this));
  }

  /** Reads the next passage after the one being read, or the previous one. At either end nothing happens. */
  step(by: 1 | -1): void {
    const unit = by === 1 ? this.steps.next : this.steps.previous;
    if (unit !== undefined) this.read(unit);
  }

  /** Reads a unit as one scrolls: no place to go back to. `undefined` is the title. */
  readOnScroll(unit: UnitId | undefined): void {
    this.#change(next.withScrolledUnit(this.view, unit, this));
  }

  /** Back to the whole: neither a unit nor a place, and the text. Filters and language stay. */
  leave(): void {
    this.#go(next.wholeText(this.view));
  }

  /** Looks for words; `''` for none. The first letter is a step for Back, those after it are not. */
  setQuery(query: string): void {
    const { query: before } = this.view;
    const found = next.withQuery(this.view, query);
    if (before === undefined) this.#go(found, historyMemoryOf(this.view, this.#memory));
    else this.#change(found);
  }

  /** Goes where a link to the view would lead. */
  visit(view: View): void {
    this.#go(view);
  }

  /** Puts something else in place of the text; `undefined` is the text, where it was read. */
  openView(panel: Panel | undefined): void {
    const { view } = this;
    const memory = historyMemoryOf(view, this.#memory);
    const { bookmark } = memory;
    const shown = next.withPanel(view, panel);
    const read = panel === undefined && bookmark !== undefined;
    this.#go(read ? { ...shown, unit: bookmark } : shown, memory);
  }

  /** Groups the matrix's rows; `undefined` is by the parts of the text. */
  setGrouping(by: Grouping | undefined): void {
    const { by: _, ...rest } = this.view;
    this.#change(by === undefined ? rest : { ...rest, by });
  }

  /** Looks for another list of states. */
  setReferenceList(set: ReferenceList['id']): void {
    this.#change({ ...next.withoutFrame(this.view, this), set });
  }

  /** Shows one of the author's scenes on the map, beside their list. */
  chooseScene(scene: number): void {
    this.#change(next.withScene(this.view, scene));
  }

  /** Presents passages or the author's scenes, one after another; none for the briefing that comes with the text. */
  present(presented: BriefingSource = [], cue?: Cue): void {
    this.showImplied(false);
    this.#go(next.asBriefing(this.view, presented, cue), { began: true });
  }

  /** Shows another view of a briefing. All of it is one place of the history: Back leads to where it began. */
  showScene(view: View): void {
    this.#change(view);
  }

  /**
   * Leaves a briefing for where it began.
   * @param otherwise what is shown where it began with its own address
   */
  leaveBriefing(otherwise: View): void {
    if (!this.#memory.began) this.#change(otherwise);
    else this.address.back();
  }

  /**
   * Opens the shelf over the text, or shows another part of it: all are one place of the history.
   * @param place a place to be followed through all texts; left out, all texts
   */
  openShelf(place?: PlaceId): void {
    const shelf = { ...next.withShelf(this.view), ...(place !== undefined && { place }) };
    if (this.view.mode === 'shelf') this.#change(shelf);
    else this.#go(shelf, { began: true });
  }

  /**
   * Sorts, filters or searches the texts on the shelf, or looks for a list of states in them.
   * @param choice what is chosen anew; `''` for nothing
   */
  arrangeShelf(choice: next.ShelfChoice): void {
    this.#change(next.withShelfChoice(this.view, choice));
  }

  /** Leaves the shelf for where it was opened. */
  closeShelf(): void {
    if (this.view.mode !== 'shelf') return;
    if (this.#memory.began) this.address.back();
    else this.#change(next.withoutShelf(this.view));
  }

  /** Opens a draft in the workshop. All of it is one place of the history: Back leads to where it began. */
  openDraft(draft: string): void {
    this.#go(next.withDraft(this.view, draft, undefined), { began: true });
  }

  /** Shows a step of the workshop, or in it another draft. */
  showStep(step: DraftStep | undefined, draft = this.view.draft): void {
    if (draft !== undefined) this.#change(next.withDraft(this.view, draft, step));
  }

  /** Leaves the workshop for where it began. */
  leaveDraft(): void {
    if (this.#memory.began) this.address.back();
    else this.#change(next.withoutDraft(this.view));
  }

  /** Shows the editor's headlines, or not. */
  setHeadlines(headlines: HeadlineKind): void {
    const { headlines: _, ...rest } = this.view;
    this.#change(headlines === this.usualHeadlines ? rest : { ...rest, headlines });
  }

  /** Keeps only these roles, regions and topics, or leaves some out. */
  setFilter(filter: Partial<Filter>): void {
    const { roles: wanted = this.view.roles } = filter;
    const roles = this.validIds.roles.filter((role) => wanted.includes(role));
    this.#change({ ...this.#freely, ...filter, roles });
  }

  /** Looks at a stretch of the world, whatever is read or picked. */
  setFrame(frame: FrameId): void {
    this.#change(next.withFrame(this.#freely, frame, this));
  }

  /** Lays the globe out in another way. */
  setProjection(map: ProjectionId): void {
    this.#change(next.withProjection(this.#freely, map, this));
  }

  /** Changes the interface's language. */
  setLang(lang: Lang): void {
    this.#change({ ...this.view, lang });
  }

  /** The view, with the map as the reader has it and not as a scene that was chosen in the list. */
  get #freely(): View {
    return this.panel === 'scenes' ? next.withScene(this.view, undefined) : this.view;
  }

  get #memory(): HistoryMemory {
    return readHistoryMemory(this.address.memory, this.validIds);
  }

  /** Goes on to another view, from which one can go back. */
  #go(view: View, memory?: HistoryMemory): void {
    // In a frame Back is the page's that has the frame: it would take two to leave after two picks.
    if (view.embed) this.address.replace(encodeView(view), memory ?? null);
    else this.address.push(encodeView(view), memory);
  }

  /** Shows the same differently. */
  #change(view: View): void {
    this.address.replace(encodeView(view));
  }
}
