/** The yardstick: the least that a Lit element can be. */
import { LitElement, html } from 'lit';

class LitHello extends LitElement {
  render() {
    return html`<p>Hello</p>`;
  }
}
customElements.define('lit-hello', LitHello);
