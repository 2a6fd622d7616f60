export function SavedWork() { return null }
