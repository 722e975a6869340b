import { Injectable } from '@nestjs/common';
import { ServiceOfferEntity } from './service-offer.entity';
import { KeptRows } from '../history/kept-rows';

@Injectable()
export class ServiceOfferRepository extends KeptRows<ServiceOfferEntity> {
  constructor() {
    super(ServiceOfferEntity, 'service-offers');
  }
}
