/** What every element with answers looks like, before its own styles. */
import { asleepStyles } from './asleep.styles.js';
import { buttonStyles } from './button.styles.js';
import { hostStyles } from './host.styles.js';
import { notesStyles } from './notes.styles.js';
import { tokens } from './tokens.styles.js';

export const exerciseStyles = [tokens, asleepStyles, hostStyles, buttonStyles, notesStyles];
