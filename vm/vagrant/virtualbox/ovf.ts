/** What of the machine stands in its description. */
export interface OvfMachine {
  readonly disk: string;
  readonly diskBytes: number;
  readonly cpus: number;
  readonly memoryMb: number;
}

/** Numbers of CIM_ResourceAllocationSettingData's ResourceType. */
const resource = { cpu: 3, memory: 4, network: 10, disk: 17, controller: 20 } as const;

/** The machine for VirtualBox's import (DMTF DSP0243, Open Virtualization Format 1): one disk behind AHCI, one card behind NAT. */
export function ovf({ disk, diskBytes, cpus, memoryMb }: OvfMachine): string {
  const rows: readonly Readonly<Record<string, string | number>>[] = [
    { ElementName: 'cpus', InstanceID: 1, ResourceType: resource.cpu, VirtualQuantity: cpus },
    {
      AllocationUnits: 'MegaBytes',
      ElementName: 'memory',
      InstanceID: 2,
      ResourceType: resource.memory,
      VirtualQuantity: memoryMb,
    },
    {
      Address: 0,
      ElementName: 'sata',
      InstanceID: 3,
      ResourceSubType: 'AHCI',
      ResourceType: resource.controller,
    },
    {
      AddressOnParent: 0,
      ElementName: 'disk',
      HostResource: '/disk/disk1',
      InstanceID: 4,
      Parent: 3,
      ResourceType: resource.disk,
    },
    {
      AutomaticAllocation: 'true',
      Connection: 'NAT',
      ElementName: 'network',
      InstanceID: 5,
      ResourceSubType: 'E1000',
      ResourceType: resource.network,
    },
  ];
  const cim = 'http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2';
  return `<?xml version="1.0" encoding="UTF-8"?>
<Envelope ovf:version="1.0" xmlns="http://schemas.dmtf.org/ovf/envelope/1" xmlns:ovf="http://schemas.dmtf.org/ovf/envelope/1" xmlns:rasd="${cim}/CIM_ResourceAllocationSettingData" xmlns:vssd="${cim}/CIM_VirtualSystemSettingData">
  <References>
    <File ovf:id="file1" ovf:href="${disk}"/>
  </References>
  <DiskSection>
    <Info>The disk</Info>
    <Disk ovf:diskId="disk1" ovf:fileRef="file1" ovf:capacity="${diskBytes}" ovf:format="http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized"/>
  </DiskSection>
  <NetworkSection>
    <Info>The network</Info>
    <Network ovf:name="NAT"/>
  </NetworkSection>
  <VirtualSystem ovf:id="tracelab">
    <Info>The sandbox of tracelab</Info>
    <OperatingSystemSection ovf:id="96">
      <Info>Debian, 64 bit</Info>
    </OperatingSystemSection>
    <VirtualHardwareSection>
      <Info>The machine</Info>
      <System>
        <vssd:ElementName>Virtual Hardware Family</vssd:ElementName>
        <vssd:InstanceID>0</vssd:InstanceID>
        <vssd:VirtualSystemIdentifier>tracelab</vssd:VirtualSystemIdentifier>
        <vssd:VirtualSystemType>virtualbox-2.2</vssd:VirtualSystemType>
      </System>
${rows.map(item).join('')}    </VirtualHardwareSection>
  </VirtualSystem>
</Envelope>
`;
}

function item(fields: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(fields).map(
    ([name, value]) => `        <rasd:${name}>${value}</rasd:${name}>\n`,
  );
  return `      <Item>\n${lines.join('')}      </Item>\n`;
}
