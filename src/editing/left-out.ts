/** Something of a draft that the pack does without. */
export interface LeftOut {
  readonly unit: string;
  readonly quote: string;
  /**
   * `unsure`: nobody has settled it. `unknown`: its place is none of the gazetteer's. `overlap`: another
   * mention has some of its words. `unmentioned`: the unit does not name the place that is read.
   * `unread`: the scheme has no such reading. `incomplete`: a headline has no gist, or a gist no headline.
   */
  readonly why: 'unsure' | 'unknown' | 'overlap' | 'unmentioned' | 'unread' | 'incomplete';
}
