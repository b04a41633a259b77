/** The candy, in three stages: it lands on the chosen reply, the reward model learns to lay one there itself, and its weights move. */

const STAGE = 280; // ms
const EASE = 'cubic-bezier(0.2, 0.7, 0.3, 1)';

/**
 * Plays it once over what is already on screen, so nothing is lost if it is not seen. With reduced motion, everything is in its
 * place at once.
 */
export function flyCandy(root: ShadowRoot): void {
  const candies = [...root.querySelectorAll('.candy')];
  candies[0]?.scrollIntoView({ block: 'nearest' }); // it should be seen to land
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const flyer = root.querySelector('.flyer');
  const box = root.querySelector('.model-box');
  for (const candy of candies) {
    candy.animate(
      [
        { scale: 3, translate: '0 -1.5em', opacity: 0 },
        { scale: 1, translate: '0 0', opacity: 1, offset: 0.7 },
        { scale: 1.3, offset: 0.85 },
        { scale: 1 },
      ],
      { duration: STAGE, easing: EASE },
    );
  }
  if (flyer && box) fly(flyer, box);
  const delay = flyer ? 2 * STAGE : 0;
  for (const dot of root.querySelectorAll('.step .dot')) moveDot(dot, delay);
}

/** From the reward model to the reply of its next bet. */
function fly(flyer: Element, box: Element): void {
  const [start, end] = [centre(box), centre(flyer)];
  const [x, y] = [start.x - end.x, start.y - end.y];
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
