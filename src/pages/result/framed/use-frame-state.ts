import { useSyncExternalStore } from 'react'
import { frameState, onFrameState, type FrameState } from '#embed/frame/frame-state.ts'

export function useFrameState(): FrameState | null {
  return useSyncExternalStore(onFrameState, frameState, () => null)
}
