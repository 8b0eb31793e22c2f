/**
 * What a SCORM 1.2 page does beside showing: it finds the platform's interface in the windows around it, opens where the
 * learner left off, says that the module is completed once a run has been played to its end, and how long it was open. A
 * page that finds no platform does without.
 */
export const SCORM_SCRIPT = `(() => {
  const within = (start) => {
    let at = start;
    for (let depth = 0; depth < 12 && at; depth++) {
      try { if (at.API) return at.API; } catch { return undefined; }
      if (at === at.parent) return undefined;
      at = at.parent;
    }
  };
  const api = within(window) || (window.opener && within(window.opener));
  const element = document.querySelector('grapevine-player, grapevine-compare');
  if (!api || !element || String(api.LMSInitialize('')) !== 'true') return;
  const began = Date.now();
  const status = 'cmi.core.lesson_status';
  let isDone = /^(completed|passed)$/.test(api.LMSGetValue(status));
  if (!isDone) api.LMSSetValue(status, 'incomplete');
  const left = api.LMSGetValue('cmi.suspend_data');
  if (left) { element.setAttribute('view', left); element.removeAttribute('autoplay'); }
  element.addEventListener('grapevine-end', () => {
    if (isDone) return;
    isDone = true;
    api.LMSSetValue(status, 'completed');
    api.LMSCommit('');
  });
  addEventListener('pagehide', () => {
    const link = location.hash.slice(1);
    if (link && link.length <= 4096) api.LMSSetValue('cmi.suspend_data', link);
    const seconds = Math.round((Date.now() - began) / 1000);
    const two = (value) => String(value).padStart(2, '0');
    const time = two(Math.min(9999, Math.floor(seconds / 3600))) + ':' + two(Math.floor(seconds / 60) % 60) + ':' + two(seconds % 60);
    api.LMSSetValue('cmi.core.session_time', time);
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSFinish('');
  });
})();`;
