const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 20;
const TOP = 44;
const BOTTOM = 52;
const TICKS = 5;
const LONG_TITLE = 70;

const STYLE = `
  svg { color-scheme: light dark; font: 13px system-ui, sans-serif; }
  .ground { fill: #ffffff; } .axis { stroke: #8a8f98; } .grid { stroke: #e4e6ea; } text { fill: #2b2f36; }
  .curve { fill: none; stroke: #0b66c3; stroke-width: 2; } .point { fill: #b3470b; } .bar { stroke: #b3470b; }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #15181d; } .axis { stroke: #7d838d; } .grid { stroke: #2b3038; } text { fill: #e6e8eb; }
    .curve { stroke: #6cb2ff; } .point { fill: #ff9d5c; } .bar { stroke: #ff9d5c; }
  }`;

/**
 * A chart as SVG text: the line of the exact result and the points that ensembles gave, each with five standard errors either way.
 * `curve` holds [x, y], `points` [x, mean, standardError].
 */
export function drawAgreement({ title, x, y, curve, points }) {
  const xs = scale(
    [...curve, ...points].map(([at]) => at),
    LEFT,
    WIDTH - RIGHT,
  );
  const ys = scale(
    [...curve.map(([, at]) => at), ...points.flatMap(([, at, error]) => [at - 5 * error, at + 5 * error])],
    HEIGHT - BOTTOM,
    TOP,
  );
  const line = curve
    .map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${pixel(xs.at(a))} ${pixel(ys.at(b))}`)
    .join('');
  const marks = points.map(([a, b, error]) => {
    const [at, low, high] = [xs.at(a), ys.at(b - 5 * error), ys.at(b + 5 * error)].map(pixel);
    return `<path class="bar" d="M${at} ${low}V${high}"/><circle class="point" cx="${at}" cy="${pixel(ys.at(b))}" r="3.5"/>`;
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>`,
    ...xs.ticks.map((tick) => label(xs.at(tick), HEIGHT - BOTTOM + 18, shown(tick, xs), 'middle')),
    ...ys.ticks.map(
      (tick) =>
        `<path class="grid" d="M${LEFT} ${pixel(ys.at(tick))}H${WIDTH - RIGHT}"/>${label(LEFT - 8, ys.at(tick) + 4, shown(tick, ys), 'end')}`,
    ),
    `<path class="axis" d="M${LEFT} ${HEIGHT - BOTTOM}H${WIDTH - RIGHT}"/>`,
    curve.length > 0 ? `<path class="curve" d="${line}"/>` : '',
    ...marks,
    label(
      LEFT,
      24,
      title,
      'start',
      ` font-weight="600"${title.length > LONG_TITLE ? ' font-size="11.5"' : ''}`,
    ),
    label((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x, 'middle'),
    `<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escaped(y)}</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

/** From values to pixels, with round numbers on the way. */
function scale(values, from, to) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const step = roundStep((most - least || Math.abs(most) || 1) / TICKS);
  const low = Math.floor(least / step) * step;
  const high = Math.max(Math.ceil(most / step) * step, low + step);
  const count = Math.round((high - low) / step);
  return {
    step,
    ticks: Array.from({ length: count + 1 }, (_, i) => low + i * step),
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
  };
}

function roundStep(rough) {
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) * power;
}

function shown(tick, { step }) {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return tick.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function label(x, y, text, anchor, more = '') {
  return `<text x="${pixel(x)}" y="${pixel(y)}" text-anchor="${anchor}"${more}>${escaped(text)}</text>`;
}

const pixel = (value) => Math.round(value * 10) / 10;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
