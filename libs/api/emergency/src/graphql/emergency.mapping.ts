import type { OpeningRow } from '../persistence/opening.repository';
import type { SettingRow } from '../persistence/setting.repository';
import type { EmergencyAccess, EmergencyOpening, EmergencyReview, EmergencySetting } from './emergency.type';

export function toEmergency(row: OpeningRow): EmergencyAccess {
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    reason: row.reason,
    legalGround: row.legal_ground,
    openedAt: row.opened_at,
    endsAt: row.ends_at,
  };
}

export function toOpening(row: OpeningRow): EmergencyOpening {
  return {
    id: row.id,
    openedById: row.person_id,
    unitId: row.unit_id,
    reason: row.reason,
    legalGround: row.legal_ground,
    openedAt: row.opened_at,
    endsAt: row.ends_at,
    reviewedAt: row.reviewed_at,
  };
}

export function toReview(row: OpeningRow, viewerId: string): EmergencyReview {
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    openedById: row.person_id,
    unitId: row.unit_id,
    reviewedById: row.reviewed_by,
    reason: row.reason,
    legalGround: row.legal_ground,
    openedAt: row.opened_at,
    endsAt: row.ends_at,
    reviewedAt: row.reviewed_at,
    note: row.review_note,
    own: row.person_id === viewerId,
  };
}

export function toSetting(row: SettingRow): EmergencySetting {
  return {
    id: row.id,
    legalGround: row.legal_ground,
    maxHours: row.max_hours,
    from: row.from,
    until: row.until,
    setById: row.set_by,
  };
}
