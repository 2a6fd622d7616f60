import { memo } from 'react'
import { AreaDetails } from './details/area-details.tsx'
import { DutiesRoles } from './duties-roles/duties-roles.tsx'
import { EveryItem } from './items/every-item.tsx'
import { NoResultView } from './no-result-view.tsx'
import { RoadmapSection } from './roadmap/roadmap-section.tsx'
import { ShareSection } from './share/share-section.tsx'
import { TakesSection } from './takes/takes-section.tsx'
import { ViewsSection } from './views/views-section.tsx'

/** What band, table and courses do not wait for, in one chunk; drawn again only for a new reading. */
export const laterSections = {
  AreaDetails: memo(AreaDetails),
  DutiesRoles: memo(DutiesRoles),
  EveryItem: memo(EveryItem),
  NoResultView,
  RoadmapSection: memo(RoadmapSection),
  ShareSection: memo(ShareSection),
  TakesSection: memo(TakesSection),
  ViewsSection: memo(ViewsSection),
}
