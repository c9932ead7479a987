#pragma once

#include "analysis/HistoryWords.h"
#include "plan/Plan.h"
#include "plan/proposal/Proposal.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <vector>

namespace waymark {

/// What something from outside would make of a plan, to be taken or left: what asks for a person first, then what is
/// changed, new and missing, and last what is assessed as the month before and what is the same; below each record its
/// changes with the value here and the value there. A change, a record or a whole part is ticked; an unclear record is
/// told which one it is. The one preview of updates and merges.
class NetChangesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Here, There, ColumnCount };
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< place of the record in the proposal; -1 for a part
        WaitingRole, ///< a person has to decide
        QuietRole ///< of a part: there to be looked up, not to be read
    };

    /// `plan` must outlive the model; `there` is what the other side is called: "In the document".
    NetChangesModel(const Plan &plan, const QString &there, QObject *parent = nullptr);

    /// Shows another proposal; what was taken or left is as it says.
    void show(const Proposal &proposal);
    [[nodiscard]] const Proposal &proposal() const { return m_proposal; }
    /// How many changes are taken as it stands.
    [[nodiscard]] int takenCount() const;
    /// Narrows what is shown to one document or file, by its place; -1 is all of them.
    void setDocument(int document);
    /// The change in that line; null in a line of something else.
    [[nodiscard]] const ProposedChange *changeAt(const QModelIndex &index) const;
    /// Takes or leaves what is in that line, and says that somebody did.
    void answer(const QModelIndex &index, bool isTaken);
    /// How many changes wait for a person, in all documents.
    [[nodiscard]] int waitingCount() const;
    /// The next line below that waits for a person, from the top again where there is none; invalid where none waits.
    [[nodiscard]] QModelIndex waitingAfter(const QModelIndex &index) const;
    /// The record at that place in the proposal; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(qsizetype item) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Something was taken, left or said.
    void decided();

private:
    struct Node
    {
        enum class Kind { Part, Item, Choice, Change };

        Kind kind = Kind::Part;
        QString title = {}; ///< of a part
        bool isQuiet = false; ///< likewise
        qsizetype item = -1;
        int place = -1; ///< of a choice or change within the item
        Node *parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Node>> children = {};
    };

    Node *add(Node &parent, Node::Kind kind, qsizetype item = -1, int place = -1);
    void build();
    void addItem(Node &part, qsizetype item);
    [[nodiscard]] const Node &nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QString textOf(const Node &node, int column) const;
    [[nodiscard]] QString hereWords(const analysis::ChangeWords &words, const ProposedChange &proposed) const;
    [[nodiscard]] QString changeText(const Node &node, int column) const;
    [[nodiscard]] QString itemText(const ProposedItem &item, int column) const;
    [[nodiscard]] QString partName(const Node &node) const;
    [[nodiscard]] QVariant checkOf(const Node &node) const;
    [[nodiscard]] const ProposedChange &changeOf(const Node &node) const;
    void accept(const Node &node, bool isAccepted);
    void tellDecided();

    const Plan &m_plan;
    QString m_there;
    Proposal m_proposal;
    int m_document = -1; ///< only what comes from there is shown; -1: all
    QSet<Id> m_unanswered; ///< what belongs to one of these is not taken yet, whatever is ticked
    std::unique_ptr<Node> m_root;
    QHash<qsizetype, const Node *> m_items;
};

} // namespace waymark
