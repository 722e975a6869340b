import { Injectable } from '@nestjs/common';
import { RehabCourseEntity } from './rehab-course.entity';
import { KeptRows } from '../history/kept-rows';

@Injectable()
export class RehabCourseRepository extends KeptRows<RehabCourseEntity> {
  constructor() {
    super(RehabCourseEntity, 'rehab-courses');
  }
}
