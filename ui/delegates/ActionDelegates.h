#pragma once

#include "delegates/StatusCell.h"
#include "delegates/ValueDelegate.h"
#include "desk/ThemeSource.h"
#include "support/text/TypedDue.h"

namespace waymark {

/// A long text: many lines to type, as many as the row has to read.
class TextDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
    /// What stands, muted, where there is no text yet.
    void setPlaceholder(const QString &words) { m_placeholder = words; }

protected:
    [[nodiscard]] CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const override;
    void paintValue(
        QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const override;

private:
    QString m_placeholder;
};

/// A due date in its shortest words, with "overdue" and how often it moved; its editor says how it reads what is typed.
class DueDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    /// What tells the delegate about a cell beyond its words.
    struct Roles
    {
        int overdue;
        int timesMoved;
    };

    DueDelegate(const ThemeSource &themes, Commit commit, Roles roles, QObject *parent);
    void setReading(TypedReading reading) { m_reading = std::move(reading); }

protected:
    [[nodiscard]] CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const override;
    void paintValue(
        QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const override;

private:
    Roles m_roles;
    TypedReading m_reading;
};

/// Names parted by "/", completed from those already known.
class LeadsDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    using ValueDelegate::ValueDelegate;
    using Names = std::function<QStringList()>;
    void setNames(Names names) { m_names = std::move(names); }

protected:
    [[nodiscard]] CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const override;
    void paintValue(
        QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const override;

private:
    Names m_names;
};

/// Chip and word, marked where people decided it; its editor is the list of the six with their keys.
class StatusDelegate : public ValueDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int status;
        int decided;
    };
    StatusDelegate(const ThemeSource &themes, Commit commit, Roles roles, QObject *parent);
    using Choices = std::function<QList<StatusOption>()>;
    void setChoices(Choices choices) { m_choices = std::move(choices); }

protected:
    [[nodiscard]] CellEditor *makeEditor(QWidget *parent, const QModelIndex &index) const override;
    void paintValue(
        QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &colour) const override;

private:
    Roles m_roles;
    Choices m_choices;
};

} // namespace waymark
