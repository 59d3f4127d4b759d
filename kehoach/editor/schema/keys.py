"""Every key that the schema tells of: under which sentence of the catalogue, with which example.

An example is YAML as a drafter would write it. It is shown with the key and never proposed as its
value: a word that a tool put there could be signed.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

EXAMPLES: Mapping[str, str] = MappingProxyType(
    {
        "schema.plan.schema": "schema: 1",
        "schema.plan.id": "id: langson",
        "schema.plan.level": "",
        "schema.plan.province": "province: langson",
        "schema.plan.commune": "commune: hong-phong",
        "schema.plan.parent": "parent: qd-153-ttg",
        "schema.plan.not_applicable": (
            "not_applicable:\n  - {task: tap-huan, reason: Tỉnh tập huấn chung cho cả khu vực.}"
        ),
        "schema.plan.suppress": (
            "suppress:\n"
            "  - {rule: S004, at: content.tap-huan, reason: Thời gian theo kế hoạch của ngành.}"
        ),
        "schema.plan.doubts": (
            "doubts:\n  - {at: content.tap-huan.lead, note: Dòng này có thể là một mục riêng.}"
        ),
        "schema.plan.document": "",
        "schema.plan.preamble": (
            "preamble: >-\n"
            "  Thực hiện Quyết định số 153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính\n"
            "  phủ, UBND tỉnh ban hành Kế hoạch như sau:"
        ),
        "schema.plan.openings": (
            "openings:\n  organisation: Các cơ quan, đơn vị có trách nhiệm như sau."
        ),
        "schema.plan.purpose": "purpose:\n  - Xác định rõ nội dung công việc.",
        "schema.plan.requirements": "requirements:\n  - Bảo đảm tiến độ, chất lượng.",
        "schema.plan.targets": "targets:\n  - Trên 98% phụ nữ được tư vấn trước sinh.",
        "schema.plan.content": (
            "content:\n"
            "  - id: tap-huan\n"
            "    title: Tổ chức tập huấn, bồi dưỡng nghiệp vụ\n"
            "    lead: Sở Y tế.\n"
            "    timeline: năm 2026."
        ),
        "schema.plan.funding": "funding: Kinh phí thực hiện từ nguồn ngân sách nhà nước.",
        "schema.plan.organisation": (
            "organisation:\n"
            "  - id: so-y-te\n"
            "    agency: Sở Y tế\n"
            "    items:\n"
            "      - Chủ trì tổ chức thực hiện Kế hoạch;"
        ),
        "schema.plan.other_parts": (
            "other_parts:\n"
            "  - id: dac-diem\n"
            "    title: ĐẶC ĐIỂM TÌNH HÌNH\n"
            "    paragraphs:\n"
            "      - Toàn tỉnh có 75 xã, phường."
        ),
        "schema.plan.closing": ("closing: Trên đây là Kế hoạch triển khai thi hành Luật Dân số./."),
        "schema.plan.recipients": 'recipients:\n  - Các sở, ban, ngành;\n  - "Lưu: VT, KGVX."',
        "schema.plan.signature": (
            "signature:\n"
            "  authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]\n"
            "  name: Nguyễn Văn A"
        ),
        "schema.plan.appendices": "",
        "schema.any.source": ("source:\n  status: official\n  origin: Quyết định số 153/QĐ-TTg"),
        "schema.any.text": "",
        "schema.any.paragraphs": "",
        "schema.any.items": (
            "items:\n"
            "  - text: >-\n"
            "      Tổ chức các hoạt động, gồm:\n"
            "    items:\n"
            "      - Hoạt động thứ nhất;\n"
            "      - Hoạt động thứ hai."
        ),
        "schema.source.status": "",
        "schema.source.verbatim": "",
        "schema.source.origin": "",
        "schema.source.note": "",
        "schema.document.form": "",
        "schema.document.numbering": "",
        "schema.document.sizes": "",
        "schema.document.superior": "superior: [ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN]",
        "schema.document.issuer": "issuer: [ỦY BAN NHÂN DÂN, XÃ HỒNG PHONG]",
        "schema.document.number": "number: 153",
        "schema.document.symbol": "symbol: KH-UBND",
        "schema.document.place": "place: Hồng Phong",
        "schema.document.date": "date: 20/01/2026",
        "schema.document.bases": (
            "bases:\n"
            "  - Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n"
            "  - Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025."
        ),
        "schema.document.decision": "",
        "schema.document.title": "title: KẾ HOẠCH",
        "schema.document.subject": (
            "subject: Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn"
        ),
        "schema.document.attached_to": (
            "attached_to: (Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 3 năm 2026)"
        ),
        "schema.document.headings": "headings:\n  content: NHIỆM VỤ VÀ GIẢI PHÁP",
        "schema.document.labels": "labels:\n  lead: Đơn vị chủ trì",
        "schema.document.parts": "parts: [dac-diem, aims, content, funding, organisation]",
        "schema.document.order": "order: [lead, item, timeline]",
        "schema.document.columns": "columns: {position: STT, title: Nhiệm vụ, lead: Chủ trì}",
        "schema.headings": "",
        "schema.labels": "",
        "schema.openings": "",
        "schema.columns": "",
        "schema.task.id": "id: tap-huan",
        "schema.task.title": "title: Tổ chức tập huấn, bồi dưỡng nghiệp vụ",
        "schema.task.covers": "covers: [tap-huan@5546cbe1]",
        "schema.task.order": "order: [lead, item, timeline]",
        "schema.task.paragraphs": "",
        "schema.task.items": 'items:\n  - "Địa điểm: tại các xã, phường."',
        "schema.task.activities": ("activities:\n  - Hoạt động thứ nhất;\n  - Hoạt động thứ hai."),
        "schema.task.lead": "lead: Sở Y tế.",
        "schema.task.coordination": "coordination: các sở, ngành, UBND các xã, phường.",
        "schema.task.timeline": "timeline: Quý III năm 2026.",
        "schema.task.results": "results: Các lớp tập huấn.",
        "schema.task.funding": "funding: Ngân sách tỉnh.",
        "schema.task.columns": "columns: {position: STT, title: Nhiệm vụ, lead: Chủ trì}",
        "schema.task.tasks": "",
        "schema.field.label": "label: Thời hạn trình",
        "schema.field.text": "",
        "schema.assignment.agencies": "agencies: [so-y-te, so-tai-chinh]",
        "schema.timing.start": "start: 01/4/2026",
        "schema.timing.end": "end: 30/6/2026",
        "schema.link.task": "",
        "schema.link.fingerprint": "",
        "schema.duty.id": "id: so-y-te",
        "schema.duty.agency": "agency: Sở Y tế",
        "schema.duty.agencies": "agencies: [so-y-te, so-tai-chinh]",
        "schema.duty.covers": "covers: [tap-huan@5546cbe1]",
        "schema.duty.text": "",
        "schema.other_part.id": "id: dac-diem",
        "schema.other_part.title": "title: ĐẶC ĐIỂM TÌNH HÌNH",
        "schema.appendix.title": "title: DANH MỤC NHIỆM VỤ",
        "schema.appendix.reference": (
            "reference: (Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 3 năm 2026)"
        ),
        "schema.appendix.orientation": "",
        "schema.appendix.columns": "columns: {position: STT, title: Nhiệm vụ, lead: Chủ trì}",
        "schema.appendix.tasks": "",
        "schema.recipient.text": "",
        "schema.recipient.lines": "lines: [Thường trực Tỉnh ủy;, Thường trực HĐND tỉnh;]",
        "schema.recipient.mark": "mark: (b/c);",
        "schema.signature.authority": (
            "authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]"
        ),
        "schema.signature.name": "name: Nguyễn Văn A",
        "schema.decision.title": "title: QUYẾT ĐỊNH",
        "schema.decision.subject": "",
        "schema.decision.authority": "authority: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        "schema.decision.articles": ("articles:\n  - Quyết định này có hiệu lực kể từ ngày ký."),
        "schema.opt_out.task": "",
        "schema.opt_out.reason": "",
        "schema.suppression.rule": "rule: S004",
        "schema.suppression.at": "at: content.tap-huan",
        "schema.suppression.reason": "",
        "schema.doubt.at": "",
        "schema.doubt.note": "",
    }
)
"""By the sentence of a key, an example of it; empty where a key needs none."""

CHOICES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "level": {
            "central": "schema.level.central",
            "province": "schema.level.province",
            "commune": "schema.level.commune",
        },
        "form": {
            "standalone": "schema.form.standalone",
            "attached": "schema.form.attached",
            "decision": "schema.form.decision",
        },
        "numbering": {
            "dash": "schema.numbering.dash",
            "letters": "schema.numbering.letters",
            "decimal": "schema.numbering.decimal",
            "arabic": "schema.numbering.arabic",
        },
        "sizes": {"large": "schema.sizes.large", "small": "schema.sizes.small"},
        "status": {
            "official": "schema.status.official",
            "reconstructed": "schema.status.reconstructed",
        },
        "orientation": {
            "portrait": "schema.orientation.portrait",
            "landscape": "schema.orientation.landscape",
        },
        "order": {
            "item": "schema.told.item",
            "activities": "schema.task.activities",
            "lead": "schema.task.lead",
            "coordination": "schema.task.coordination",
            "timeline": "schema.task.timeline",
            "results": "schema.task.results",
            "funding": "schema.task.funding",
        },
    }
)
"""By the key whose value is chosen, the sentence of each choice."""

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "aims": "schema.part.aims",
        "purpose": "schema.plan.purpose",
        "requirements": "schema.plan.requirements",
        "targets": "schema.plan.targets",
        "content": "schema.plan.content",
        "funding": "schema.plan.funding",
        "organisation": "schema.plan.organisation",
    }
)
"""What the parts and sections of a plan are called."""

COLUMNS: Mapping[str, str] = MappingProxyType(
    {
        "position": "schema.column.position",
        "title": "schema.task.title",
        **{key: one for key, one in CHOICES["order"].items() if key != "item"},
    }
)
"""What the columns of a table of tasks are called."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "words": "schema.words",
        "label": "schema.label",
        "string": "schema.string",
        "slug": "schema.slug",
        "paragraph": "schema.paragraph",
        "item": "schema.item",
        "task": "schema.task",
        "duty": "schema.duty",
        "link": "schema.link",
        "recipient": "schema.recipient",
        "article": "schema.article",
        "opt-out": "schema.opt_out",
        "suppression": "schema.suppression",
        "doubt": "schema.doubt",
        "other-part": "schema.other_part",
        "appendix": "schema.appendix",
    }
)
"""What the elements of lists, and values of a kind, are called."""
