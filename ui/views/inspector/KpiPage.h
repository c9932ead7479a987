#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "views/inspector/InspectorPage.h"
#include "views/inspector/RecordFields.h"

class QCheckBox;

namespace waymark {

class BelongingsSection;
class EntrySection;
class HistoryList;
class Section;
class TargetsSection;

/// A KPI beside its chart: its words, where it stands and beside what, its trajectory, which actions serve it, what the
/// measure is elsewhere, what happened meanwhile, and from when its limits are reckoned.
class KpiPage : public InspectorPage
{
    Q_OBJECT

public:
    KpiPage(const ViewContext &context, QWidget *parent);

    void showRecord(const query::Place &place, Month round, const DraftStore *drafts) override;
    void follow() override;
    bool save() override;

private:
    void arrange();
    void connectParts();
    [[nodiscard]] EntrySection *makeNotes();
    [[nodiscard]] EntrySection *makeLimits();
    void fill();
    [[nodiscard]] QString serviceWords() const;
    void chooseTrend(bool isSix);

    PlanDocument &m_document;
    ViewContext m_context;
    Id m_kpi;
    FormLabel *m_above;
    FormLabel *m_reference;
    RecordFields *m_fields;
    FieldBox *m_text;
    FieldBox *m_note;
    FormLabel *m_sentence;
    FormLabel *m_meaning;
    FormLabel *m_service;
    TargetsSection *m_targets;
    BelongingsSection *m_elsewhere;
    EntrySection *m_notes;
    EntrySection *m_limits;
    QCheckBox *m_sixForTrend;
    Section *m_history;
    HistoryList *m_historyList;
};

} // namespace waymark
