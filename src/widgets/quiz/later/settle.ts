/**
 * After an answer: the stones of the answer move to where they fit best, in the picture beside the words, and on a phone the chosen answer
 * goes to the top of the window, so that what is said to it is in sight. With reduced motion both are there at once.
 */
export function settle(root: ParentNode): void {
  const feedback = root.querySelector('.feedback');
  const chosen = root.querySelector('.chosen');
  if (!feedback || !chosen) return;
  const stonesIn = (part: ParentNode) => [...part.querySelectorAll<SVGPathElement>('.stones > *')];
  const settled = feedback.querySelector('.settled');
  const from = stonesIn(chosen);
  if (settled) {
    stonesIn(settled).forEach((stone, index) => {
      const [a, b] = [from[index]!.getBBox(), stone.getBBox()];
      const [right, down, wide, high] = [a.x - b.x, a.y - b.y, a.width / b.width, a.height / b.height].map((value) => value.toFixed(3));
      // Through the CSSOM, because a strict policy allows no style attributes.
      stone.style.setProperty('--_from', `translate(${right}px, ${down}px) scale(${wide}, ${high})`);
    });
  }
  if (feedback.getBoundingClientRect().bottom > innerHeight) chosen.scrollIntoView({block: 'start'});
}
