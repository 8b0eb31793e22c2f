// What brings a page to the screen that is pictured: each step takes a page of the browser.

/** Runs a function in the page. */
export const inside = (run) => (page) => page.evaluate(run);

/** Brings what is told of a selection into sight. */
const seeCard = async (page) => {
  await page.locator('.card:not([hidden])').waitFor();
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('grapevine-player');
    shadowRoot.querySelector('.card').scrollIntoView({ block: 'center' });
  });
};

/** Selects the largest group. */
export const groupSelected = async (page) => {
  await page.locator('.pick select').selectOption({ index: 1 });
  await seeCard(page);
};

/** Selects a member to whom it came by the longest way, within two days. */
export const memberSelected = async (page) => {
  await page.evaluate(() => {
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
  });
  await seeCard(page);
};

/** Presses a button of an element by its class. */
export const press = (selector) => (page) => page.locator(selector).first().click();

/** Presses keys, one after the other. */
export const keys =
  (...names) =>
  async (page) => {
    for (const name of names) {
      await page.keyboard.press(name);
      await page.waitForTimeout(200);
    }
  };

/** Waits until a presentation has simulated what it tells. */
export const counted = (page) =>
  page.waitForFunction(
    () => {
      const said = document.querySelector('grapevine-compare').shadowRoot.querySelector('.said');
      return !/…|\d+ (?:of|sur) \d+/.test(said.textContent) && !said.querySelector('.progress');
    },
    undefined,
    { timeout: 120_000 },
  );

/** Presents from a beat on, and presses so many keys. */
export const presented =
  (beat, ...pressed) =>
  async (page) => {
    await press('.present')(page);
    await page.evaluate((beat) => document.querySelector('grapevine-compare').player.room.go(beat), beat);
    await keys(...pressed)(page);
    await counted(page);
  };

/** The beat with the exercise. */
export const EXERCISE = 7;

/** Through the exercise: the room waits, answers, and answers once more. */
export const debriefed = async (page) => {
  await presented(EXERCISE)(page);
  for (const button of ['.wait', '.primary', '.primary']) await press(`.question ${button}`)(page);
  await keys('PageDown')(page);
  await counted(page);
};
