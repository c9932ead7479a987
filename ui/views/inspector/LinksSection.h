#pragma once

#include "desk/ViewContext.h"
#include "plan/Plan.h"
#include "support/form/Section.h"

#include <QList>

class QVBoxLayout;

namespace waymark {

class DraftStore;
class FieldBox;
class FormLabel;
class PlanDocument;
class QuietButton;
class RecordFields;
struct Error;

/// What an action is joined to: the actions it starts after, or the KPIs it serves, each with what is expected of it.
/// Another is added by typing its reference or some of its words; what they are taken for is shown while typing.
class LinksSection : public Section
{
    Q_OBJECT

public:
    /// Predecessor or KpiLink.
    LinksSection(const ViewContext &context, RecordKind link, QWidget *parent);

    void showOf(const Id &action, const DraftStore *drafts);
    void follow();
    bool save();

private:
    struct Row
    {
        Id id;
        QWidget *widget;
        FormLabel *words;
        RecordFields *fields; ///< null where there is nothing to say of a link
        QuietButton *remove;
    };

    [[nodiscard]] RecordKind targetKind() const;
    [[nodiscard]] Id targetOf(const Id &link) const;
    [[nodiscard]] QString wordsOf(const Id &target) const;
    [[nodiscard]] QList<Id> candidates(const QString &text) const;
    void rebuild();
    Row makeRow(const Id &link);
    void fillRow(const Row &row);
    void readTyped(const QString &text);
    void sayHowMany();
    void remove(const Id &link);

    PlanDocument &m_document;
    RecordKind m_kind;
    ViewContext m_context;
    Id m_action;
    const DraftStore *m_drafts = nullptr;
    QVBoxLayout *m_lines;
    QList<Row> m_rows;
    FieldBox *m_add;
};

} // namespace waymark
