/** The model beside the page, on the main thread, in slices that leave the page time to breathe. */
import type { Connection, PageEnd } from './connection.js';
import { drive, ModelHost } from './host.js';

/** @param slice In ms; 0 lets the page in after every operation. */
export function mainThread(page: PageEnd, slice?: number): Connection {
  const receive = drive(new ModelHost((answer) => page.receive(answer)), slice);
  return { send: receive, close: () => receive({ pause: true }) };
}
