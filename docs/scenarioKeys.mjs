/** What each key of a scenario file is, and its default where the schema has none to tell. */
export const HEAD_KEYS = {
  format: ['Always `grapevine-scenario/1`.'],
  name: ['What the scenario is called on screens and in results.'],
  rngSeed: ['Seed of all randomness: a whole number or a text. Equal seeds give equal results.'],
  runs: ['How many times the scenario is simulated.'],
  population: [
    'Who there is: [a file](#population-from-a-file) or [a generator](#population-from-a-generator).',
  ],
  expect: [
    'Conditions on the result, by path: `"contents.content.reach.mean": "> 300"`, with `<`, `<=`, `>`, `>=` or `=`. ' +
      '`grapevine run` shows each and ends with exit code 1 when one is not met.',
    'none',
  ],
};

export const PASS_ON_KEYS = {
  model: ['The laws of passing on: see [models](#models).', 'the laws below'],
  contents: ['What spreads: see [contents](#contents).'],
  timeline: [
    'What is posted when, where and by whom: see [timeline](#timeline).',
    '*required* unless there is `broadcast` or `crisis`',
  ],
  horizon: ['[Duration](#durations) after which nothing is simulated.'],
  members: ['What members are like: see [members](#members).', 'the laws below'],
  platforms: ['What differs from the presets: see [platforms](#platforms-of-a-scenario).'],
  groupKinds: ['See [kinds of groups](#kinds-of-groups).'],
  segments: ['Named classes of members: see [segments](#segments).'],
  broadcast: ['The media plan: see [broadcast](#broadcast).'],
  polls: ['See [polls](#polls).'],
  crisis: ['Something that happens, and how the company answers: see [crisis](#crisis).', 'none'],
  counterfactuals: [
    'What the same runs are also simulated without: `broadcast` (how much is due to it, and how much to word of mouth), ' +
      '`ambassadors` (how much of the reach went through them).',
    '`[broadcast]` where there is a broadcast',
  ],
};

export const CLASSICAL_KEYS = {
  model: ['How content passes from member to member: see [models](#models).'],
  seedSet: ['Who has the content first: see [first members](#first-members).'],
  initialStates: [
    'Who is in other states of the model: see [states at the start](#states-at-the-start).',
    'nobody',
  ],
  stop: ['Conditions that end a run: see [when runs end](#when-runs-end).', 'the model’s own end'],
};

export const CRISIS_KEYS = {
  incident: ['What happens: see [the incident](#incident).'],
  detection: ['How the company notices: see [detection](#detection).', 'none: it knows at once'],
  response: ['What it answers, in waves: see [the response](#response).'],
  prepared: ['What it had ready: see [what is prepared](#prepared).', 'all of it'],
  boycott: ['Members stop buying: see [boycott](#boycott). `{}` turns it on as it usually is.', 'none'],
  sales: ['What members buy: see [sales](#sales).', 'none'],
  responsibility: ['See [responsibility](#responsibility).', 'as below'],
  strategies: ['What strategies do, where it differs: see [strategies](#strategies).'],
};
