import type { ViewMessages } from './viewParts.js';

/** What `grapevine view` says, in English. */
export const viewEn: ViewMessages = {
  help: {
    summary: 'show scenarios in the browser, or write them as a page that works offline',
    description:
      'Shows a scenario, or two to four on the same people side by side, on a page that only this computer can open. The scenarios are read anew whenever the page is reloaded. With --export or --scorm the page is written to a file instead.',
    usage: '[options] <scenario> [others...]',
    args: [
      ['<scenario>', 'a JSON or YAML file, - for standard input, or preset:NAME'],
      ['[others...]', 'up to three more worlds, on the same people'],
    ],
    examples: [
      ['grapevine view preset:launch --open', 'Look at a preset'],
      ['grapevine view silence.yaml answer.yaml', 'Two worlds side by side; edit, reload, see'],
      ['grapevine view launch.yaml --export demo.html', 'One file for a room without a network'],
      ['grapevine view silence.yaml answer.yaml --scorm course.zip', 'A module for a learning platform'],
    ],
  },
  options: {
    port: 'port of the page on this computer (default: any that is free)',
    open: 'open the page in the browser',
    export: 'write the page as one HTML file that needs no network',
    scorm: 'write the page as a SCORM 1.2 package for learning platforms',
  },
  serving: 'Reload the page to read the scenarios anew; Ctrl-C ends it.',
  broken: 'the page cannot be shown:',
  reload: 'Mend the scenario and reload this page.',
  tooManyWorlds: (most, given) => `at most ${most} scenarios can stand side by side, received ${given}`,
  otherPeople: (first, other) =>
    `${other}: its population is not that of ${first}; only worlds on the same people can stand side by side`,
  tooLarge: (members, most) => `${members} members are too many to be drawn; at most ${most} are`,
  portTaken: (port) => `--port: ${port} is taken, or may not be used; choose another, or none`,
  notOpened: (address) => `the browser could not be opened; open ${address} yourself`,
};
