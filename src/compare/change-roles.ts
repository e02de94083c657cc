import type { Change } from '../index/difference.ts';
import { changeWords } from '../messages/compare.ts';
import type { Role, Tint } from '../scheme/scheme.ts';

const slots: Record<Change | 'unnamed', Tint> = {
  dropped: 'change-dropped',
  new: 'change-new',
  role: 'change-role',
  more: 'change-more',
  fewer: 'change-fewer',
  same: 'named',
  unnamed: 'unnamed',
};

/** The name and paint of a change, as if it were a role. */
export function changeRole(change: Change | 'unnamed'): Role {
  return { id: change, slot: slots[change], ...changeWords[change] };
}
