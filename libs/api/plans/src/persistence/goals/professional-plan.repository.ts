import { Injectable } from '@nestjs/common';
import { ProfessionalPlanEntity } from './professional-plan.entity';
import { KeptRows } from '../history/kept-rows';

@Injectable()
export class ProfessionalPlanRepository extends KeptRows<ProfessionalPlanEntity> {
  constructor() {
    super(ProfessionalPlanEntity, 'professional-plans');
  }
}
