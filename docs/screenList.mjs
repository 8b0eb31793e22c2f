/** The page that `grapevine compare`, `run` or `response-curve` writes, or a form or a chart of what they write. */
const COMPARE = { page: 'compare/picture.html', element: 'grapevine-compare' };
const FORM = { form: 'product-launch-crisis', element: 'grapevine-scenario' };

/** 30 hours after the launch, and six after the incident. */
const BOTH = {
  run: 0,
  at: 30,
  speed: 1,
  onlyDifferent: false,
  contents: ['spot', 'complaint'],
  changes: [{}, {}],
};

const inside = (run) => (page) => page.evaluate(run);

/** Presses a button of an element by its class. */
const press = (selector) => (page) => page.locator(selector).first().click();

const keys =
  (...names) =>
  async (page) => {
    for (const name of names) {
      await page.keyboard.press(name);
      await page.waitForTimeout(200);
    }
  };

const chart = (name, text, document, kind) => ({
  name: `chart-${name}`,
  title: `Chart: ${text}`,
  what: '`<grapevine-chart>` on a page of its own.',
  chart: document,
  kind,
  element: 'grapevine-chart',
});

/**
 * What is pictured. `state` is set on the element, in each language; `after` brings the page where it is pictured.
 */
export const SCREENS = [
  {
    name: 'player',
    title: 'One world',
    what: '`<grapevine-player>`: the launch, thirty hours on.',
    page: 'run/picture.html',
    element: 'grapevine-player',
    state: { ...BOTH, contents: ['review'], changes: [{}] },
  },
  {
    name: 'player-member',
    title: 'Who told whom',
    what: 'A selected member, and the way by which it came to him.',
    page: 'run/picture.html',
    element: 'grapevine-player',
    state: { ...BOTH, at: 48, contents: ['review'], changes: [{}] },
    after: inside(() => {
      const { player } = document.querySelector('grapevine-player');
      const { members, place, informedBy, timed } = player.run;
      const wayTo = (member) => {
        let steps = 0;
        for (let at = member; at >= 0; at = informedBy[place[at]]) steps++;
        return steps;
      };
      const reached = [...members].filter((_, i) => timed.times[i] <= 48);
      const index = reached.reduce((best, each) => (wayTo(each) > wayTo(best) ? each : best));
      player.select({ kind: 'member', index });
    }),
  },
  {
    name: 'compare',
    title: 'Two worlds',
    what: '`<grapevine-compare>`: the launch, and the launch in which soles come off, six hours after the incident.',
    ...COMPARE,
    state: BOTH,
  },
  {
    name: 'compare-difference',
    title: 'Who fares differently',
    what: 'Only members shine who fare differently in the other world.',
    ...COMPARE,
    state: { ...BOTH, at: 72, onlyDifferent: true },
  },
  {
    name: 'compare-answer',
    title: 'An earlier answer',
    what: 'The answer comes after one hour instead of six; the run before stays as a ghost.',
    ...COMPARE,
    state: { ...BOTH, at: 72, changes: [{}, { 'crisis.response[0].delay': '1h' }] },
  },
  {
    name: 'share',
    title: 'Share',
    what: 'Links, exports, undoing.',
    ...COMPARE,
    state: BOTH,
    after: press('.sharing > button'),
  },
  {
    name: 'present',
    title: 'Presenter mode',
    what: 'The first beat of the guided script.',
    ...COMPARE,
    state: BOTH,
    after: press('.present'),
  },
  {
    name: 'present-question',
    title: 'Guess first',
    what: 'A beat with a question, before it is revealed.',
    ...COMPARE,
    state: BOTH,
    after: async (page) => {
      await press('.present')(page);
      await keys('PageDown', 'PageDown', 'PageDown')(page);
    },
  },
  { name: 'form', title: 'Form', what: '`<grapevine-scenario>`: a form for a scenario.', ...FORM },
  {
    name: 'form-changed',
    title: 'Form with changes and problems',
    what: 'What differs from the preset is marked; what the engine refuses is told at the field.',
    ...FORM,
    changes: { 'contents[0].coolness': 0.85, 'contents[0].credibility': 3, 'crisis.response[0].delay': '1h' },
    after: inside(() => {
      const { shadowRoot } = document.querySelector('grapevine-scenario');
      shadowRoot.querySelector('[data-focus="contents[0].coolness"]').closest('.entry').scrollIntoView();
    }),
  },
  {
    name: 'form-crisis',
    title: 'Form: the crisis',
    what: 'Parts that can be turned on and off, and lists.',
    ...FORM,
    after: inside(() => {
      const { shadowRoot } = document.querySelector('grapevine-scenario');
      const section = shadowRoot.querySelector('[data-focus="crisis.incident"]').closest('details');
      section.open = true;
      section.scrollIntoView();
    }),
  },
  chart('fan', 'reach and its band', 'run/result.json', 'fan'),
  chart('ledger', 'impressions and value', 'run/result.json', 'ledger'),
  chart('voice', 'share of voice', 'run/result.json', 'share-of-voice'),
  chart('adoption', 'adoption', 'run/result.json', 'adoption'),
  chart('response', 'what each hour of silence costs', 'curve/response-curve.json', 'response-curve'),
];
