import type { SharedElement } from '../share/sharedElement.js';

/** What an exported file is called, by its scenarios: `viral-launch-crisis.png`. */
export function fileNameOf({ player }: SharedElement, ending: string): string {
  const names = (player?.shown ?? []).map(({ played }) => played.preset ?? played.scenario.name);
  const plain = names
    .join('-')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${plain || 'grapevine'}.${ending}`;
}
