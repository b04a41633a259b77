import { expect } from '@open-wc/testing';
import { decodeBase64 } from '../../src/runtime/base64.js';
import { rejection } from './rejection.js';

const native = Object.getOwnPropertyDescriptor(Uint8Array, 'fromBase64');

describe('decodeBase64', () => {
  afterEach(() => {
    if (native) Object.defineProperty(Uint8Array, 'fromBase64', native);
  });

  for (const decoder of ['the decoder of the browser, if it has one', 'atob']) {
    const choose = () => decoder === 'atob' && Reflect.deleteProperty(Uint8Array, 'fromBase64');

    it(`reads what btoa wrote, with ${decoder}`, async () => {
      choose();
      for (const length of [0, 1, 2, 3, 2 ** 18 + 1]) {
        const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) & 0xff);
        let characters = '';
        for (const byte of bytes) characters += String.fromCharCode(byte);
        expect(await decodeBase64(btoa(characters))).to.deep.equal(bytes);
      }
    });

    it(`rejects what is no base64, with ${decoder}`, async () => {
      choose();
      expect(await rejection(decodeBase64('no*base64'))).to.be.instanceOf(Error);
    });
  }
});
