/**
 * For authors: under each exercise of a page, the markup that it was made of, to be looked at and copied. It runs before the library, so
 * what it reads is what stands in the file. These notes are part of our pages, not of the elements.
 */
const WIDGETS = 'llm-fill-blank, llm-preference-pair, llm-stage-order, llm-quiz, llm-concept, llm-pipeline';
const SCRIPT = '<script type="module" src="https://your.site/llm-widgets/dist/index.js"></script>';

/** Markup as it was written, without the indentation that it has in its page. */
function markupOf(widget) {
  const [first, ...rest] = widget.outerHTML.replaceAll('=""', '').split('\n');
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return [first, ...rest.map((line) => line.slice(Math.min(...indents)))].join('\n');
}

function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button that copies a text, and says that it has. */
function copyButton(text) {
  const said = create('span', { className: 'said', role: 'status' });
  const button = create('button', { type: 'button', textContent: 'Copy' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'Your browser won’t let this page copy. Select the text instead.';
    }
  });
  return create('p', { className: 'copy' }, button, said);
}

function code(text) {
  const block = create('pre', { tabIndex: 0 }, create('code', { textContent: text }));
  return [block, copyButton(text)];
}

for (const block of document.querySelectorAll('pre')) block.after(copyButton(block.textContent));

/** Where a page has this button, it shows the tags and hides them: learners need not pass them by. */
const toggle = document.querySelector('#tags');
const notes = [];
toggle?.addEventListener('click', () => {
  const isOn = toggle.ariaPressed !== 'true';
  toggle.ariaPressed = String(isOn);
  for (const note of notes) note.hidden = !isOn;
});
for (const widget of toggle ? document.querySelectorAll(WIDGETS) : []) {
  const note = create('details', { className: 'tag', hidden: true });
  note.append(create('summary', { textContent: 'See the tag' }), ...code(`${SCRIPT}\n\n${markupOf(widget)}`));
  widget.after(note);
  notes.push(note);
}
if (toggle) toggle.hidden = false;
