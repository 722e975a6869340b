import { Injectable } from '@nestjs/common';
import { RehabActivityEntity } from './rehab-activity.entity';
import { KeptRows } from '../history/kept-rows';

@Injectable()
export class RehabActivityRepository extends KeptRows<RehabActivityEntity> {
  constructor() {
    super(RehabActivityEntity, 'rehab-activities');
  }
}
