/**
 * Whether an element can be seen: in the window's view, on a slide that is shown, not hidden by its page. Watches until
 * `signal` ends.
 */
export function watchSight(element: Element, signal: AbortSignal): () => boolean {
  let isInView = true;
  const watching = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)!.isIntersecting;
  });
  watching.observe(element);
  signal.addEventListener('abort', () => watching.disconnect());
  return () => isInView && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
