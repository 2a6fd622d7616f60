/** The dial in small: the product's sign. */
export function BrandMark() {
  return (
    <svg width="30" height="30" viewBox="-15 -15 30 30" aria-hidden="true">
      <circle r="13.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.6" />
      <path
        d="M0-13.5V-10M12.8-4.2 9.5-3.1M7.9 10.9 5.9 8.1M-7.9 10.9-5.9 8.1M-12.8-4.2-9.5-3.1"
        stroke="var(--ink)"
        strokeWidth="1.4"
      />
      <path
        d="M0-9 5-1.6 4.4 6.6-5.4 5-4.6-1.6Z"
        fill="var(--sand)"
        stroke="var(--ink)"
        strokeWidth="1.4"
      />
    </svg>
  )
}
