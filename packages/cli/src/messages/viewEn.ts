import type { ViewMessages } from './viewParts.js';

/** What `grapevine view` says, in English. */
export const viewEn: ViewMessages = {
  help: {
    summary: 'show scenarios in the browser, or write them as a page that works offline',
    description:
      'Shows a scenario, or two to four on the same people side by side, on a page that only this computer can open. The scenarios are read anew whenever the page is reloaded. With --export, --scorm or --data files are written instead. With --script, presenter mode shows the beats of a file.',
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
      [
        'grapevine view silence.yaml answer.yaml --script beats.yaml --open',
        'Present your own beats to a room',
      ],
    ],
  },
  options: {
    port: 'port of the page on this computer (default: any that is free)',
    open: 'open the page in the browser',
    export: 'write the page as one HTML file that needs no network',
    scorm: 'write the page as a SCORM 1.2 package for learning platforms',
    data: 'write what the page shows as JSON, for a page of your own with the element',
    script: 'beats to present, a JSON or YAML file or -, for two to four worlds (grapevine schema script)',
    link: 'open the page where a link points that was copied on such a page',
    allowOrigins:
      'with --export: origins, with commas between, whose pages may speak with this one in a frame',
  },
  serving: 'Open this address in your browser. Reload the page to read the scenarios anew; Ctrl-C ends it.',
  broken: 'the page cannot be shown:',
  reload: 'Mend the scenario and reload this page.',
  noStdout: (flag) => `${flag}: expected the name of a file; it is not written to standard output`,
  scriptNeedsWorlds: '--script: beats are presented over two to four scenarios; only one is given',
  noOrigin: (given) =>
    `--allow-origins: expected origins such as https://learn.example, with commas between; received ${given}`,
  originsNeedFile:
    '--allow-origins is for pages in a file, and needs --export: what is served cannot be framed',
  brokenLink: {
    broken: '--link: this is no link of such a page, or a part of it is missing',
    'too-long': '--link: this is too long to be a link of such a page',
    newer: '--link: this link comes from a later version of Grapevine',
  },
  otherLink: (worlds, seed, own) =>
    `--link: this link is for ${worlds} with the seed ${seed}; this page would show ${own.worlds} with the seed ${own.seed}`,
  outdatedLink: 'the scenarios have changed since the link was made: the page may differ from what was meant',
  tooManyWorlds: (most, given) => `at most ${most} scenarios can stand side by side, received ${given}`,
  otherPeople: (first, other) =>
    `${other}: its population is not that of ${first}; only worlds on the same people can stand side by side`,
  tooLarge: (members, most) => `${members} members are too many to be drawn; at most ${most} are`,
  portTaken: (port) => `--port: ${port} is taken, or may not be used; choose another, or none`,
  notOpened: (address) => `the browser could not be opened; open ${address} yourself`,
};
