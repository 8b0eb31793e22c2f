import type { Followed } from './playCase.js';

/** A figure that was read or heard at some time after a case began. */
export interface ObservedFigure {
  readonly date: string;
  /** Since the case’s 0h. Where only the day is known: noon, or as `date` says. */
  readonly hours: number;
  readonly value: number;
  readonly certainty: 'seen' | 'from memory';
  readonly source: string;
}

/** Figures of one kind, and what of the simulation they are held against. */
export interface ObservedCurve {
  readonly what: string;
  readonly of: Followed;
  /** How many in the world one in the simulation stands for. */
  readonly scale: number;
  readonly figures: readonly ObservedFigure[];
}

const seen = (date: string, days: number, value: number, source: string): ObservedFigure => ({
  date,
  hours: 24 * days,
  value,
  certainty: 'seen',
  source,
});

const recalled = (...words: Parameters<typeof seen>): ObservedFigure => ({
  ...seen(...words),
  certainty: 'from memory',
});

/** What was observed of each case. Scales were chosen so that figures lie on both sides, unless docs/cases.md says otherwise. */
export const CASE_FIGURES: Readonly<Record<string, readonly ObservedCurve[]>> = {
  'broken-guitar': [
    {
      what: 'views',
      of: ['song', 'reach'],
      scale: 1700,
      figures: [
        seen('7 July 2009, night', 34 / 24, 24_000, 'blogs of the week'),
        seen('10 July', 4, 1_300_000, 'blogs of the week'),
        seen('12 July', 6, 2_000_000, 'blogs of the week: more than that'),
        seen('15 July', 9, 3_000_000, 'blogs of the week: about'),
        seen('27 July', 21, 4_000_000, 'blogs: after three weeks'),
        seen('October', 101, 6_000_000, 'blogs: about; taken as the 15th'),
        seen('29 June 2010', 358, 8_733_989, 'blogs: the counter of the video'),
        seen('11 July 2010', 370, 8_791_174, 'blogs: the counter of the video'),
      ],
    },
  ],
  'kitchen-video': [
    {
      what: 'views of the video',
      of: ['kitchen', 'reach'],
      scale: 430,
      figures: [
        seen('14 April 2009', 1, 250_000, 'trade press, teaching cases: within 24 hours'),
        seen('15 April, before it was removed', 2, 1_000_000, 'trade press, teaching cases: about'),
      ],
    },
    {
      what: 'views of the answer',
      of: ['apology', 'reach'],
      scale: 430,
      figures: [seen('afterwards, taken as 27 April', 13.9, 329_000, 'teaching cases, undated')],
    },
  ],
  'palm-oil': [
    {
      what: 'views',
      of: ['film', 'reach'],
      scale: 210,
      figures: [
        seen('18 March 2010, when it was removed', 1, 17_000, 'the campaign; the hour is ours'),
        seen('19 March', 2, 197_000, 'the campaign: copies, 180,000 in 24 hours'),
        seen('21 March', 4.5, 281_085, 'blogs'),
        seen('23 March', 6.5, 585_000, 'blogs'),
        seen('27 March', 10, 1_100_000, 'blogs: more than that, after more than a week'),
      ],
    },
  ],
  'supply-failure': [
    {
      what: 'contacts with the answer',
      of: ['apology', 'impressions'],
      // 6 million who read the advertisement, over the 11.5 % of 20,000 members whom it reaches here
      scale: 2600,
      figures: [recalled('afterwards, taken as 6 March 2018', 20, 219_000_000, 'trade press')],
    },
  ],
  'forum-complaint': [
    {
      what: '% of what is written that is negative',
      of: 'loss',
      // chosen so that the first figure fits: the second is what is told
      scale: 38,
      figures: [
        recalled('July 2006, before the first answer', 384, 49, 'the company, in talks'),
        recalled(
          'afterwards, taken as June 2007',
          729,
          22,
          'the company, in talks: more than halved is seen',
        ),
      ],
    },
  ],
  'oil-spill': [
    {
      what: 'fans of the boycott page',
      of: ['boycott', 'conversions'],
      scale: 800,
      figures: [
        seen('26 May 2010', 36.5, 75_000, 'blogs: more than that'),
        seen('late May, taken as the 28th', 38, 110_000, 'press: 100,000 to 115,000'),
        seen('early June, taken as the 2nd', 43, 250_000, 'press'),
        seen('13 June', 54, 476_910, 'press'),
        seen('28 June', 69, 780_000, 'blogs: almost 800,000; 766,144 some days later'),
      ],
    },
    {
      what: 'followers of the parody',
      of: ['parody', 'reach'],
      scale: 120,
      figures: [
        seen('26 May 2010', 36.5, 42_000, 'press, in a blog'),
        seen('10 June', 51, 97_000, 'press'),
        seen('13 June', 54, 150_000, 'press: about'),
      ],
    },
    {
      what: 'followers of the company',
      of: ['statement', 'reach'],
      scale: 120,
      figures: [
        seen('26 May 2010', 36.5, 5700, 'press, in a blog'),
        seen('13 June', 54, 12_750, 'press: 12,500 to 13,000'),
      ],
    },
  ],
};
