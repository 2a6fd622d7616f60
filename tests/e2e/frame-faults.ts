/** What Chromium says of any frame with the contract's attributes. */
export const FRAME_FAULTS = [
  /Unrecognized feature: 'web-share'/,
  /allow-scripts and allow-same-origin/,
]
