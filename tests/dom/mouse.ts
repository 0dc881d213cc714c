import { cdp } from 'vitest/browser';

type Protocol = { send(method: string, params: object): Promise<unknown> };

/** A real mouse, as a person's: its events are trusted and enter closed shadow roots. Points are the viewport's. */
export const mouse = {
  move: (x: number, y: number): Promise<void> => send('mouseMoved', x, y, 'none'),
  async click(x: number, y: number): Promise<void> {
    await mouse.move(x, y);
    await send('mousePressed', x, y, 'left');
    await send('mouseReleased', x, y, 'left');
  },
  /** Clicks in the middle of an element, also of one in a closed root. */
  async clickOn(element: Element): Promise<void> {
    const { x, y, width, height } = element.getBoundingClientRect();
    await mouse.click(x + width / 2, y + height / 2);
  },
};

async function send(type: string, x: number, y: number, button: string): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const scale = frame.width / innerWidth;
  const protocol: Protocol = cdp();
  await protocol.send('Input.dispatchMouseEvent', {
    type,
    x: frame.left + x * scale,
    y: frame.top + y * scale,
    button,
    clickCount: type === 'mouseMoved' ? 0 : 1,
  });
}
