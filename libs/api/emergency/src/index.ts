export { emergencyPolicy, emergencyUnitPolicy } from './access/emergency.policy';
export { EmergencyModule } from './emergency.module';
export { EmergencySettingEntity } from './persistence/emergency-setting.entity';
