/** What a key means for the entry that has the focus. */

export type Act =
  | { kind: 'go'; by: number } //   to another entry
  | { kind: 'move'; by: number } // past others
  | { kind: 'set-aside' }
  | { kind: 'cancel' };

/** @param isPicked The entry has been picked up: arrows carry it along. */
export function actOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, isPicked: boolean): Act | null {
  if (ctrlKey || metaKey || shiftKey) return null;
  const kind = isPicked || altKey ? 'move' : 'go';
  switch (key) {
    case 'ArrowUp':
      return { kind, by: -1 };
    case 'ArrowDown':
      return { kind, by: 1 };
    case 'Home':
      return { kind, by: -Infinity };
    case 'End':
      return { kind, by: Infinity };
    case 'Delete':
    case 'Backspace':
      return { kind: 'set-aside' };
    case 'Escape':
      return isPicked ? { kind: 'cancel' } : null;
    default:
      return null;
  }
}
