import { Injectable } from '@nestjs/common';
import { KeptRows } from '../history/kept-rows';
import { NeedEntity } from './need.entity';

@Injectable()
export class NeedRepository extends KeptRows<NeedEntity> {
  constructor() {
    super(NeedEntity, 'needs');
  }
}
