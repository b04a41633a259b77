/**
 * What a lesson scores as a whole, as its `llm-progress` would say; the page shows the points over what was played instead. Needs nothing
 * around it, so that it can be sent into a page as text.
 *
 * @param {HTMLElement & { getState(): any }} lesson with all exercises on the page
 */
export function wholeScore(lesson) {
  const widgets = [...lesson.querySelectorAll('*')].filter((element) => 'getState' in element);
  const weightOf = (widget) => Number(widget.dataset.weight ?? 1);
  const started = widgets.filter((widget) => Object.keys(widget.getState().items).length > 0);
  const scores = Object.values(lesson.getState().w).map(([, score]) => score);
  const raw = started.reduce((sum, widget, i) => sum + weightOf(widget) * scores[i], 0);
  const max = widgets.reduce((sum, widget) => sum + weightOf(widget), 0);
  return `Score so far: ${Math.floor((100 * raw) / max + 1e-6)}%`;
}
