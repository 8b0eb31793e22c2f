declare module 'seedrandom/lib/alea.js' {
  interface Generator {
    /** 32 random bits, as a signed integer. */
    int32(): number;
  }
  export default function alea(seed: string): Generator & (() => number);
}
