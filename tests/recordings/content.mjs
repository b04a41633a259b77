/** What is played: each element as authors write it. The name is the element's id on the page, too. */
const tea = `
  <section data-better="2">
    <p>How do I make tea?</p>
    <blockquote>Why would you want that? Coffee exists.</blockquote>
    <blockquote>Boil some water, pour it over a tea bag and wait three minutes.</blockquote>
    <small>B answers; A asks back.</small>
  </section>
  <section>
    <p>What should I read on the train?</p>
    <blockquote><p>A short crime story.</p><p>It ends when you arrive.</p></blockquote>
    <blockquote>I am so glad that you ask! There are many lovely books, and all of them can be read.</blockquote>
  </section>
  <section data-better="1">
    <p>What is two times <em>six</em>?</p>
    <blockquote>Two times six is 12.</blockquote>
    <blockquote>Numbers are numbers, and numbers are numbers.</blockquote>
    <small>A answers.</small>
  </section>`;

const stages = `
  <ol>
    <li>Pre-training <small>First it must have a language.</small></li>
    <li data-stage="sft">Supervised fine-tuning</li>
    <li>Comparisons</li>
    <li>RLHF</li>
  </ol>`;

const one = `
  <section id="why">
    <h3>Why does RLHF exist?</h3>
    <p>Think of what is hard to write down.</p>
    <dl>
      <dt>To give the model more facts</dt><dd>Facts come from pre-training. <small>RLHF adds facts.</small></dd>
      <dt><mark>To teach it which answers people prefer</mark></dt><dd>Comparisons become a score.</dd>
      <dt>To make it faster</dt><dd>It does as many sums as before.</dd>
    </dl>
    <p>There is more to read in <a href="#more">another place</a>.</p>
  </section>`;

const several = `
  <section>
    <h3>What is in a model’s weights?</h3>
    <dl>
      <dt><mark>Traces of grammar</mark></dt><dd>Each text left one.</dd>
      <dt>A copy of every text</dt><dd>There is no room for that.</dd>
      <dt><mark>Traces of facts</mark></dt><dd>Some of them wrong.</dd>
      <dt>Feelings</dt><dd>They are numbers.</dd>
    </dl>
  </section>`;

const truth = `
  <section>
    <h3>A base model answers politely.</h3>
    <dl><dt>True</dt><dd>It goes on as texts do.</dd><dt><mark>False</mark></dt><dd>It continues.</dd></dl>
  </section>`;

const words = `
  <section data-kind="text">
    <h3>What happens when a model “gets candy”?</h3>
    <dl>
      <dt data-accept="score, number, reward">The answer gets a score</dt><dd>A number, no sweet.</dd>
      <dt data-accept="weights change, knobs">Weights are moved</dt><dd>Each a little.</dd>
    </dl>
  </section>`;

const opinion = `
  <section>
    <h3>Which stage would you like to watch?</h3>
    <dl><dt>Pre-training</dt><dd>It is long.</dd><dt>RLHF</dt><dd>It is odd.</dd></dl>
  </section>`;

export const CONTENT = {
  'blank-bare': '<llm-fill-blank name="words"></llm-fill-blank>',
  'blank-masked': `<llm-fill-blank name="words" scoring="match">
    <p>The cat sat on the <mark data-accept="rug, sofa">mat</mark>.</p>
    <ul><li>mat</li><li>moon</li><li>rug</li></ul>
    <p>She drinks <mark>tea</mark> with a little <mark>milk</mark>.</p>
  </llm-fill-blank>`,
  'blank-next': `<llm-fill-blank name="words" mode="next">
    <p>The children played in the <mark>garden</mark> until it was dark.</p>
    <p>The dog is a <mark>qxzjqxzjqxzjqxzjqxzjqxzjqxzjqxzjqxzjqxzjqxzjqxzj</mark>.</p>
  </llm-fill-blank>`,
  'blank-both': `<llm-fill-blank name="words" mode="both">
    <p>He cut the <mark>bread</mark> with a knife.</p>
    <ul><li>bread</li><li>rope</li><li>cloud</li></ul>
    <p>The <mark>sun</mark> is shining.</p>
  </llm-fill-blank>`,
  'blank-wrong': '<llm-fill-blank name="words"><p>Nothing is missing here.</p></llm-fill-blank>',
  'pair-bare': '<llm-preference-pair name="picks"></llm-preference-pair>',
  'pair-match': `<llm-preference-pair name="picks" scoring="match" view="real">${tea}</llm-preference-pair>`,
  'pair-part': `<llm-preference-pair name="picks">${tea}</llm-preference-pair>`,
  'order-bare': '<llm-stage-order name="order"></llm-stage-order>',
  'order-few': `<llm-stage-order name="order" attempts="2" seed="3"><p>How is an assistant made?</p>${stages}
    <ul><li>Proof-reading <small>Nobody corrects its texts.</small></li></ul>
  </llm-stage-order>`,
  'order-plain': `<llm-stage-order name="order">${stages}</llm-stage-order>`,
  'quiz-bare': '<llm-quiz name="answers"></llm-quiz>',
  'quiz-one': `<llm-quiz name="answers" attempts="3">${one}${truth}</llm-quiz>`,
  'quiz-several': `<llm-quiz name="answers" shuffle="options" seed="x">${several}</llm-quiz>`,
  'quiz-text': `<llm-quiz name="answers" grade-text="self">${words}${opinion}</llm-quiz>`,
  'quiz-all': `<llm-quiz name="answers" all>${one}${several}${words}</llm-quiz>`,
  'quiz-end': `<llm-quiz name="answers" feedback="at-the-end" shuffle="questions" seed="y">${one}${several}${words}</llm-quiz>`,
  'quiz-hand-in': `<llm-quiz name="answers" feedback="at-the-end" all>${one}${several}${words}</llm-quiz>`,
  'quiz-never': `<llm-quiz name="answers" feedback="never">${one}${opinion}</llm-quiz>`,
  'quiz-wrong': '<llm-quiz name="answers"><section><h3>Only a question</h3></section></llm-quiz>',
  'concept-bare': '<llm-concept></llm-concept>',
  'concept-own': `<llm-concept stage="rlhf">
    <h3>Candy</h3>
    <p>A number that stands for praise.</p>
    <dl><dt>Picture</dt><dd>A dog that gets a treat.</dd><dt>What happens</dt><dd>Weights are moved.</dd><dt>And then?</dt><dd>Such answers come more often.</dd></dl>
  </llm-concept>`,
  'pipeline-bare': '<llm-pipeline></llm-pipeline>',
  'pipeline-own': `<llm-pipeline>
    <h3>Our line</h3>
    <ol>
      <li data-stop="text">Text <small>collected</small><p>Books and pages.</p></li>
      <li data-stop="pre-training" data-stage="base">Pre-training<p>It guesses words.</p><a href="#blank-bare">Play the game</a>
        <ul><li data-stop="sums">Sums <small>on the side</small><p>Worked ones.</p></li></ul>
      </li>
      <li data-stop="release">Release<p>It is done.</p></li>
    </ol>
  </llm-pipeline>`,
  lesson: `<llm-lesson no-store>
    <h2 id="first">Guess and compare</h2>
    <llm-fill-blank id="lesson-blank" name="words"><p>Paris is the capital of <mark>France</mark>.</p><ul><li>France</li><li>tea</li></ul></llm-fill-blank>
    <llm-preference-pair id="lesson-pair" name="picks" scoring="match">${tea}</llm-preference-pair>
    <h2>Put in order and answer</h2>
    <llm-concept id="lesson-concept"></llm-concept>
    <llm-stage-order id="lesson-order" name="order" data-weight="2">${stages}</llm-stage-order>
    <llm-quiz id="lesson-quiz" name="answers" data-weight="0.5">${several}</llm-quiz>
  </llm-lesson>`,
};

/** The element with an id, as an author would write it. */
export function markupOf(id) {
  return CONTENT[id].replace(/^<[\w-]+/, (tag) => `${tag} id="${id}"`);
}

/** One page with all of them, each in a form of its own. Its styles make room and no more. */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Recorded plays</title>
    <link rel="icon" href="data:,">
    <style>
      :root { color-scheme: light dark }
      body { max-width: 42rem; margin: 1rem auto; padding-inline: 1rem; font: 17px/1.6 serif; background: light-dark(#fff, #111); color: light-dark(#222, #eee) }
    </style>
    <script type="module" src="/dist/index.js"></script>
  </head>
  <body>
    <form><llm-fill-blank id="warm-up"><p>The sun is <mark>hot</mark>.</p><ul><li>hot</li><li>cold</li></ul></llm-fill-blank></form>
    ${Object.keys(CONTENT)
      .map((id) => `<form aria-label="${id}">${markupOf(id)}</form>`)
      .join('\n    ')}
  </body>
</html>`;
