/** The candy's way, in three stages: it appears on the chosen reply, flies to the reward model, and the weights move. */

const STAGE = 280; // ms
const EASE = 'cubic-bezier(0.2, 0.7, 0.3, 1)';

/**
 * Plays it once over what is already on screen, so nothing is lost if it is not seen. With reduced motion, everything is in its
 * place at once.
 */
export function flyCandy(root: ShadowRoot): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const candies = [...root.querySelectorAll('.candy')];
  const flyer = root.querySelector('.flyer');
  for (const candy of candies) {
    candy.animate([{ scale: 0 }, { scale: 1.5, offset: 0.7 }, { scale: 1 }], { duration: STAGE, easing: EASE });
  }
  if (flyer && candies.length > 0) fly(flyer, candies);
  const delay = flyer ? 2 * STAGE : 0;
  for (const dot of root.querySelectorAll('.step .dot')) moveDot(dot, delay);
}

/** From the reply to the model, or from between the two if each has half of it. */
function fly(flyer: Element, candies: readonly Element[]): void {
  const end = centre(flyer);
  const starts = candies.map(centre);
  const x = starts.reduce((sum, start) => sum + start.x, 0) / starts.length - end.x;
  const y = starts.reduce((sum, start) => sum + start.y, 0) / starts.length - end.y;
  flyer.animate(
    [
      { translate: `${x}px ${y}px`, opacity: 0 }, // while it waits for its stage
      { translate: `${x}px ${y}px`, opacity: 1, offset: 0.01 },
      { translate: '0 0', opacity: 1 },
    ],
    { duration: STAGE, delay: STAGE, easing: EASE, fill: 'backwards' },
  );
}

/** From its ghost to where it is now. */
function moveDot(dot: Element, delay: number): void {
  const ghost = dot.parentElement?.querySelector('.was');
  if (!ghost) return;
  const way = centre(ghost).x - centre(dot).x;
  dot.animate([{ translate: `${way}px 0` }, { translate: '0 0' }], { duration: STAGE, delay, easing: EASE, fill: 'backwards' });
}

function centre(element: Element): { x: number; y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
