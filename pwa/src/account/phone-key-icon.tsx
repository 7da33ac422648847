/** A face within the corners of a camera: as phones show that they look who holds them. */
export function FaceIcon() {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <g
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M3 8V5a2 2 0 0 1 2-2h3M16 3h3a2 2 0 0 1 2 2v3M21 16v3a2 2 0 0 1-2 2h-3M8 21H5a2 2 0 0 1-2-2v-3" />
        <path d="M9 9v1M15 9v1M12 9v4h-1M8.5 15.5c2 1.7 5 1.7 7 0" />
      </g>
    </svg>
  )
}
