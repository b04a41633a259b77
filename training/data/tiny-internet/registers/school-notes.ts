import { factTopic, languageTopic, classroomTopic } from '../knowledge/which-topic.js';
import type { Register } from '../register.js';
import { contrastOn, questionOn, sentencesOn } from '../topic.js';

/** Notes and exercises of a class: orders, opposites, sums, grammar, sayings. */
export const schoolNotes: Register = {
  name: 'school-notes',
  weight: 17,
  write(random) {
    const lines: string[] = [];
    if (random.chance(0.25))
      lines.push(
        random.pick([
          'Today in class.',
          'Homework.',
          `Lesson ${String(1 + random.int(20))}.`,
          'Read and learn.',
          `Exercise ${String(1 + random.int(9))}.`,
          'We learned this today.',
        ]),
      );
    const count = 2 + random.int(2);
    for (let i = 0; i < count; i++) {
      const topic = random.pick([classroomTopic, factTopic, languageTopic])(random);
      const sentences = (random.chance(0.35) ? contrastOn(random, topic, 3 + random.int(4)) : sentencesOn(random, topic)).slice(
        0,
        2 + random.int(5),
      );
      if (sentences.length === 0) continue;
      if (random.chance(0.3)) {
        const question = questionOn(random, topic);
        if (question) sentences.push(`${question.ask} ${question.answer}`);
      }
      lines.push(sentences.join(random.chance(0.3) ? '\n' : ' '));
    }
    const text = lines.join('\n');
    return text.length >= 100 && text.length <= 900 ? text : schoolNotes.write(random);
  },
};
