/** Text that is folded away until somebody wants it. Where it can, the browser's own search still finds it: listen for `beforematch`. */
import { nothing } from 'lit';

/** For the attribute `hidden`. `foldedStyles` go with it; they unfold everything on paper. */
export function folded(isFolded: boolean): string | typeof nothing {
  if (!isFolded) return nothing;
  return 'onbeforematch' in HTMLElement.prototype ? 'until-found' : '';
}
