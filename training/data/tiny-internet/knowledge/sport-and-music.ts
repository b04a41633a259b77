import type { Topic } from '../topic.js';

export const sports: Topic = {
  name: 'sports',
  items: [
    { x: 'football', g: 'play football', need: ['a ball', 'two goals', 'a team'], place: ['on a field', 'in a stadium'], note: ['A football team has eleven players.', 'In football you kick the ball with your foot.', 'The player scored a goal.', 'The goalkeeper caught the ball.', 'Only the goalkeeper may touch the ball with his hands.', 'The referee blew his whistle.', 'The team that scores more goals wins.', 'He kicked the ball into the goal.', 'The score was two to one.'] },
    { x: 'tennis', g: 'play tennis', need: ['a racket', 'a ball', 'a net'], place: ['on a tennis court'], note: ['In tennis you hit the ball over the net.', 'You play tennis with a racket and a ball.'] },
    { x: 'basketball', g: 'play basketball', need: ['a ball', 'a basket'], place: ['in a sports hall'], note: ['In basketball you throw the ball into the basket.', 'Basketball players are often tall.'] },
    { x: 'swimming', g: 'swim', need: ['water', 'a swimsuit'], place: ['in a pool', 'in the sea', 'in a lake'], note: ['{n} learned to swim in the pool.', 'You cannot swim without water.', 'She jumped into the water and swam to the other side.'] },
    { x: 'skiing', g: 'ski', need: ['snow', 'skis', 'boots'], place: ['in the mountains'], note: ['You need snow to ski.', 'He broke his leg when he was skiing.', 'In winter we ski down the mountain.'] },
    { x: 'running', g: 'run', need: ['good shoes'], place: ['in the park', 'in the forest'], note: ['The fastest runner wins the race.', 'He was the first to cross the line and won the race.', 'After the race the runner was out of breath.'] },
    { x: 'cycling', g: 'ride a bicycle', need: ['a bicycle', 'a helmet'], place: ['on the road'], note: ['Wear a helmet when you ride your bike.', 'A bicycle has two wheels, two pedals and a bell.'] },
    { x: 'ice skating', g: 'skate', need: ['ice', 'skates'], place: ['on the ice', 'on a frozen lake'], note: ['The ice must be thick before you skate on it.'] }, { x: 'chess', g: 'play chess', need: ['a board', 'two players'], place: ['at a table'], note: ['Chess is a game for two players.', 'The most important piece in chess is the king.', 'A chess board has black and white squares.'] },
    { x: 'riding', g: 'ride a horse', need: ['a horse', 'a saddle'], place: ['on a farm'] }, { x: 'climbing', g: 'climb', need: ['a rope', 'strong arms'], place: ['in the mountains'] },
  ],
  frames: [
    ['You need {need} to {g}.', 'To {g}, you need {need}.', 'You cannot {g} without {need}.', 'For {x} you need {need}.', '{n} has {need} and wants to {g}.', 'If you want to {g}, you need {need}.'],
    ['People {g} {place}.', 'We {g} {place}.', '{place} you can {g}.', 'Where do people {g}? {place}.', '{n} and {m} like to {g} {place}.'],
    ['{n} likes {x}.', '{n} loves {x} more than anything.', 'The hobby of {n} is {x}.', 'Can you {g}? Yes, I can.', '{n} learned to {g} when {he} was six.', '{n} is good at {x}.'],
    ['{note}'], ['{note}'],
    ['The winner gets a prize.', 'The winner got a gold medal.', 'First comes gold, then silver, then bronze.', 'Our team won the game and everybody was happy.', 'Our team lost the game and everybody was sad.', 'The winner was happy and the loser was sad.', 'You cannot always win.', 'The fans shouted for their team.', 'Before the game you warm up.', 'Sport is good for your health.', 'If you train a lot, you get better.', 'The players wear a red shirt.', 'They lost the match by one goal.', 'The children play hide and seek.', 'You roll the dice and move your piece.', 'It is your turn.', 'Throw me the ball and I will catch it!', 'We practise every day to win the match.', 'The team trained hard and won the cup.', 'The ball flew over the fence.'],
  ],
  questions: [['What do I need to {g}?', '[You need {need}.|{need}.]'], ['Where do people {g}?', '[{place}.|People {g} {place}.]'], ['What is your hobby?', '[My hobby is {x}.|I like {x}.]'], ['Can you {g}?', '[Yes, I can.|No, I cannot.|A little.]'], ['Who wins the race?', 'The fastest runner wins the race.']],
};

export const music: Topic = {
  name: 'music',
  items: [
    { x: 'piano', how: 'with all ten fingers', note: ['A piano has black and white keys.', 'The piano is too heavy to carry.'] }, { x: 'guitar', how: 'with the fingers', note: ['A guitar has six strings.'] }, { x: 'violin', how: 'with a bow', note: ['A violin has four strings.'] }, { x: 'drum', how: 'with two sticks', note: ['A drum is very loud.', 'You beat the drum with two sticks.'] }, { x: 'trumpet', how: 'with the mouth', note: ['You blow into a trumpet.'] }, { x: 'flute', how: 'with the mouth and the fingers', note: ['You blow into a flute.'] },
  ],
  frames: [
    ['{n} plays the {x}.', '{n} is learning to play the {x}.', 'You play the {x} {how}.', 'The {x} is played {how}.', '{n} practises the {x} every day.', '{m} sang and {n} played the {x}.', 'In the band {n} plays the {x}.', 'The {x} is an instrument.', 'Can you play the {x}?', '{n} bought a new {x}.'],
    ['{note}', 'One instrument in our band is the {x}.', 'The sound of the {x} filled the room.'],
    ['A singer sings songs.', 'The singer sang a beautiful song.', 'We dance to the music.', 'The band played and the people danced.', 'The music was too loud, so the neighbours were angry.', 'After the concert the people clapped.', 'The people clapped their hands.', 'We listen to music on the radio.', '{n} listens to music with {his} headphones.', 'The choir sings in the church.', 'We went to a concert.', 'The orchestra has many musicians.', 'Everybody knows this song.', 'She sang the song from beginning to end.', 'The film was so good that we watched it twice.', 'We saw a film at the cinema.', 'The actors played on the stage.', 'The curtain fell and the play was over.', '{n} painted a picture with a brush and paint.', 'The picture hangs in a museum.'],
  ],
  questions: [['Do you play an instrument?', '[Yes, I play the {x}.|No, but I sing.]'], ['How do you play the {x}?', '{how}.'], ['What do people do to music?', 'They dance.'], ['What do we do after a concert?', 'We clap.']],
};
