import axe from 'axe-core';
import { cdp } from 'vitest/browser';

type Protocol = { send(method: string, params: object): Promise<unknown> };

/** What axe-core finds fault with in an element and the open roots below it, each as `rule: markup: what`. */
export async function faultsIn(element: Element): Promise<string[]> {
  // While the card appears it is transparent, and what cannot be seen is not judged.
  const appearing = element.shadowRoot?.getAnimations() ?? [];
  await Promise.all(appearing.map(({ finished }) => finished));
  const { violations } = await axe.run(element, {
    // The parts are shown without the page around them.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
  );
}

/** Shows the page of the test as a person has asked the browser to: light or dark. */
export async function prefer(scheme: 'light' | 'dark'): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- vitest types the session for its providers at large.
  const protocol = cdp() as unknown as Protocol;
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}
