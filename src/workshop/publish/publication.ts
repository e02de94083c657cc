import type { Fact } from '../../editing/facts.ts';
import type { LeftOut } from '../../editing/left-out.ts';
import { publishDraft } from '../../editing/publish-draft.ts';
import type { Draft } from '../../pack/draft.ts';
import { openLibrary, type Library, type References } from '../../pack/library.ts';
import { finish } from '../../pack/steps.ts';
import type { Problem } from '../../pack/problem.ts';
import type { DraftStep } from '../../session/view.ts';
import type { UnitId } from '../../text/unit.ts';

/** Something that keeps a draft from being opened, or that it is published without, and where it is mended. */
export interface Check {
  readonly kind: LeftOut['why'] | 'unanchored' | 'noRights' | 'noDate' | 'problem';
  /** How many there are of the kind. */
  readonly count: number;
  readonly problem?: Problem;
  readonly step: DraftStep;
  /** The first unit that has one. */
  readonly unit?: UnitId | undefined;
  /** The fact that is missing. */
  readonly fact?: Fact;
}

/** A draft as a pack: it opens, or it does not, with what is to be checked. */
export interface Publication {
  readonly library: Library | undefined;
  /** What must be mended. */
  readonly problems: readonly Check[];
  /** What may be left as it is. */
  readonly advice: readonly Check[];
}

const stepsOfKinds: Readonly<Record<LeftOut['why'], DraftStep>> = {
  unsure: 'places',
  unknown: 'places',
  overlap: 'places',
  unmentioned: 'readings',
  unread: 'readings',
  incomplete: 'readings',
};

/** Where in the workshop a part of a pack is mended. */
function stepOf(path: string): DraftStep {
  if (/^(readings|topics|coding|headlines|manifest\.scheme)/.test(path)) return 'readings';
  return /^(groups|editions\.\d+\.mentions|manifest\.places)/.test(path) ? 'places' : 'cut';
}

/** Makes a pack of a draft, and says what is to be checked. */
export function publication(draft: Draft, references: References): Publication {
  const { document, leftOut } = publishDraft(draft, references);
  const opened = finish(openLibrary(document, references));
  const [lost] = opened.ok ? opened.library.unanchored : [];
  return {
    library: opened.ok ? opened.library : undefined,
    problems: opened.ok ? [] : opened.problems.map(checkOf),
    advice: [
      ...(draft.edition.rights
        ? []
        : [{ kind: 'noRights', count: 1, step: 'cut', fact: 'rights' } as const]),
      ...Object.entries(stepsOfKinds).flatMap(([why, step]): Check[] => {
        const kind = why as LeftOut['why'];
        const all = leftOut.filter((it) => it.why === kind);
        return all.length === 0 ? [] : [{ kind, count: all.length, step, unit: all[0]?.unit }];
      }),
      ...(opened.ok && lost
        ? [
            {
              kind: 'unanchored',
              count: opened.library.unanchored.length,
              step: stepOf(lost.path),
              unit: lost.unit,
            } as const,
          ]
        : []),
    ],
  };
}

function checkOf(problem: Problem): Check {
  const { path, unit, cause } = problem;
  const isDate = path === 'manifest.date' && cause.kind === 'missing';
  const where = { count: 1, problem, step: stepOf(path), unit };
  return isDate ? { kind: 'noDate', fact: 'date', ...where } : { kind: 'problem', ...where };
}
