import { Controller, Get, HttpCode, Inject, ServiceUnavailableException } from '@nestjs/common';
import { PublicAccess } from '@samplan/api/platform/authz';
import { DATA_SOURCE, requireMigrated } from '@samplan/api/platform/database';
import type { DataSource } from 'typeorm';

@Controller('health')
export class HealthController {
  constructor(@Inject(DATA_SOURCE) private readonly database: DataSource) {}

  @Get('live')
  @HttpCode(200)
  @PublicAccess('Tells a supervisor that the process answers')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Ready when the database answers as the runtime role and is migrated. */
  @Get('ready')
  @HttpCode(200)
  @PublicAccess('Tells a load balancer whether to send traffic here')
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await requireMigrated(this.database);
    } catch {
      throw new ServiceUnavailableException({ status: 'not ready' });
    }
    return { status: 'ready' };
  }
}
