package shop

import (
	"database/sql"
	"fmt"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

var db *sql.DB

var columns = map[string]string{"date": "created_at", "total": "total"}

func orders(w http.ResponseWriter, r *http.Request) {
	rows, err := db.Query("SELECT * FROM orders WHERE customer = $1", r.URL.Query().Get("customer"))
	if err != nil {
		return
	}
	defer rows.Close()
}

func sorted(w http.ResponseWriter, r *http.Request) {
	column, ok := columns[r.FormValue("sort")]
	if !ok {
		column = "created_at"
	}
	db.Query("SELECT * FROM orders ORDER BY " + column)
}

func number(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return
	}
	db.QueryRow(fmt.Sprintf("SELECT * FROM orders WHERE id = %d", id))
}

func direction(w http.ResponseWriter, r *http.Request) {
	way := r.FormValue("way")
	switch way {
	case "asc", "desc":
		db.Query("SELECT * FROM orders ORDER BY id " + way)
	default:
		http.Error(w, "way", 400)
	}
}

func overwritten(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	name = "fixed"
	db.Query("SELECT * FROM orders WHERE name = '" + name + "'")
}

func table() {
	const name = "orders"
	db.Query("SELECT count(*) FROM " + name)
}

func prepared(w http.ResponseWriter, r *http.Request) {
	statement, err := db.Prepare("SELECT * FROM orders WHERE id = ?")
	if err == nil {
		statement.Query(r.FormValue("id"))
	}
}
