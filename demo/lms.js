/**
 * What a learning platform needs of a lesson: four events, each with an id and plain JSON, and one method. Copy what you need.
 *
 * llm-answer    the learner answered an item         → keep it as an interaction
 * llm-progress  one more exercise is done            → show how far they are
 * llm-complete  all exercises are done; once a run   → report the score
 * llm-state     there is something new to keep       → keep it, and hand it to setState() when they come back
 */
import { registerTranslation } from '../dist/index.js';

const KEPT = 'lms.learner'; // this tab's session storage plays the platform's database
const MOST_CHARACTERS = 4096; // of suspend_data in SCORM 1.2

const lesson = document.querySelector('llm-lesson');
const log = document.querySelector('#log');

/** What the platform knows of a learner. */
let learner = JSON.parse(sessionStorage.getItem(KEPT)) ?? newcomer();

// The lesson has no-store, as it is the platform that keeps its state. Every text can be changed, so it says so.
registerTranslation({ $code: 'en', $name: 'English', $dir: 'ltr', lessonNotKept: 'The platform keeps where you are.' });

await customElements.whenDefined('llm-lesson');
if (learner.state) lesson.setState(learner.state); // back again: the lesson goes on where they left off
showRecord();

document.addEventListener('llm-answer', ({ type, target, detail }) => {
  if (learner.status !== 'completed') learner.status = 'incomplete';
  const answer = detail.value === '' ? 'had it shown' : `“${detail.value}”`;
  add({ type, target, what: `item ${detail.item + 1}: ${answer}`, score: detail.score, attempts: detail.attempts });
});

document.addEventListener('llm-progress', ({ type, target, detail }) => {
  learner.score = detail.scaled;
  add({ type, target, what: `${detail.answered} of ${detail.total} exercises`, score: detail.scaled });
});

document.addEventListener('llm-complete', ({ type, target, detail }) => {
  learner.status = 'completed';
  learner.score = detail.scaled;
  const { raw, max, attempts, seconds } = detail;
  add({ type, target, what: `${round(raw)} of ${max} points in ${Math.round(seconds)} s`, score: detail.scaled, attempts });
});

document.addEventListener('llm-state', ({ type, target, detail }) => {
  learner.state = detail.state;
  add({ type, target, what: 'to be kept', size: JSON.stringify(detail.state).length });
});

document.querySelector('#next-learner').addEventListener('click', () => {
  learner = newcomer();
  log.replaceChildren();
  lesson.reset();
  keep();
});

function newcomer() {
  return { status: 'not attempted', score: null, state: null };
}

/** One more row, the newest first. */
function add({ type, target, what, score, attempts, size }) {
  const time = new Date().toLocaleTimeString('en-GB');
  const row = log.insertRow(0);
  for (const cell of [time, type, target.id, what, round(score), attempts, size]) row.insertCell().textContent = cell ?? '';
  keep();
}

function keep() {
  sessionStorage.setItem(KEPT, JSON.stringify(learner));
  showRecord();
}

function showRecord() {
  const { status, score, state } = learner;
  const size = state ? JSON.stringify(state).length : 0;
  document.querySelector('#status').textContent = status;
  document.querySelector('#score').textContent = score === null ? 'none yet' : `${Math.round(100 * score)} of 100`;
  document.querySelector('#size').textContent = `${size.toLocaleString('en')} of ${MOST_CHARACTERS.toLocaleString('en')} characters`;
}

/** To hundredths, where there is a score. */
function round(score) {
  return score === undefined ? undefined : Math.round(100 * score) / 100;
}
