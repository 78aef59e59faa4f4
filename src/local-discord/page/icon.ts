/** Drawn on a 24 × 24 grid, filled with the text's colour. */
const shapes = {
  hash: 'M9.6 3 8.9 7.5H4.8v2h3.8l-.8 5H3.6v2h3.9L6.8 21h2l.7-4.5h5l-.7 4.5h2l.7-4.5h3.7v-2h-3.4l.8-5h3.8v-2h-3.5L18.6 3h-2l-.7 4.5h-5L11.6 3zm1 6.5h5l-.8 5h-5z',
  at: 'M12 2a10 10 0 1 0 5.6 18.3l-1.1-1.7A8 8 0 1 1 20 12v1a1.5 1.5 0 0 1-3 0v-1a5 5 0 1 0-1.4 3.5A3.5 3.5 0 0 0 22 13v-1A10 10 0 0 0 12 2zm0 7a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  menu: 'M3 5h18v2.2H3zm0 5.9h18v2.2H3zm0 5.9h18V19H3z',
  close: 'm18.3 4.3 1.4 1.4L13.4 12l6.3 6.3-1.4 1.4-6.3-6.3-6.3 6.3-1.4-1.4 6.3-6.3-6.3-6.3 1.4-1.4 6.3 6.3z',
  send: 'M2.5 20.6V13.7L13 12 2.5 10.3V3.4L22 12z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  eye: 'M12 5c4.6 0 8.4 2.9 10 7-1.6 4.1-5.4 7-10 7s-8.4-2.9-10-7c1.6-4.1 5.4-7 10-7zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 2.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
  external: 'M5 4h6v2H6v12h12v-5h2v7H4V4zm9-1h7v7h-2V6.4l-7.3 7.3-1.4-1.4L17.6 5H14z',
  file: 'M6 2h8l5 5v15H5V2zm7 1.8V8h4.2zM8 12v1.6h8V12zm0 4v1.6h8V16z',
  download: 'M11 3h2v9.2l3.3-3.3 1.4 1.4L12 16l-5.7-5.7 1.4-1.4 3.3 3.3zM4 18h16v2.2H4z',
  chevron: 'm6.3 8.6 5.7 5.7 5.7-5.7 1.4 1.4-7.1 7.1L4.9 10z',
  reply: 'M10 6V2L2 9.5l8 7.5v-4.2c5 0 8.5 1.6 11 5.2-1-6-4.5-11-11-12z',
  copy: 'M8 2h12v15h-3v-2h1V4h-8v1H8zM4 6h12v16H4zm2 2v12h8V8z',
  swap: 'm8 3 1.4 1.4L6.8 7H20v2H6.8l2.6 2.6L8 13 3 8zm8 8 5 5-5 5-1.4-1.4 2.6-2.6H4v-2h13.2l-2.6-2.6z',
  bin: 'M9 3h6l1 2h5v2H3V5h5zM5 9h14l-1 12H6zm3.6 2 .5 8h1.6l-.4-8zm5.1 0-.4 8h1.6l.5-8z',
  check: 'm9.6 16.2-4-4L4.2 13.6l5.4 5.4L20.4 8.2 19 6.8z',
  warning: 'M12 2.6 23 21H1zM11 9v6h2V9zm0 7.6v2h2v-2z',
  quote:
    'M4.5 6.5h5v6c0 3-1.6 4.8-4.2 5.3l-.6-1.9c1.3-.4 2-1.2 2.1-2.4H4.5zm10 0h5v6c0 3-1.6 4.8-4.2 5.3l-.6-1.9c1.3-.4 2-1.2 2.1-2.4h-2.3z',
  apps: 'M4 4h7v7H4zm2 2v3h3V6zm7-2h7v7h-7zm2 2v3h3V6zM4 13h7v7H4zm2 2v3h3v-3zm9.5-2h2v2.5H20v2h-2.5V20h-2v-2.5H13v-2h2.5z',
} as const;

export type IconName = keyof typeof shapes;

/** An icon that stands beside a text or a label, so screen readers pass over it. */
export const icon = (name: IconName): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', shapes[name]);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
};
