/**
 * For the click on a form's submit button, and so for Enter in a field, which browsers turn into that click. Waiting for `submit` would be
 * too late: where forms are forbidden (`<iframe sandbox="allow-scripts">`) it never comes.
 */
export function inPlaceOfSending(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}
